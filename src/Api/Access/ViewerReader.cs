using System.Security.Claims;
using Mentoring.UseCases;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Access;

/// <summary>Makes the viewer of a token's claims, of the roster and of the committees.</summary>
internal sealed class ViewerReader(IRosterLookup roster, IOptions<AccessOptions> options)
{
    public async ValueTask<Viewer> ReadAsync(ClaimsPrincipal caller, CancellationToken ct)
    {
        if (caller.Identity is not { IsAuthenticated: true })
            return Viewer.Anonymous with { SeesPublicFacts = options.Value.PublicFacts };

        var entry = await FindAsync(caller, ct);
        var roles = Words(caller, "roles");
        var viewer = new Viewer
        {
            IsSignedIn = true,
            SeesPublicFacts = true,
            Name = caller.FindFirstValue("name") ?? entry?.Name,
            IsStaff = roles.Contains(Grant.Staff),
            IsIntegrator = roles.Contains(Grant.Integrator),
            SeesContacts = Words(caller, "scope").Contains(Grant.Contacts),
        };
        return entry is null ? viewer : viewer with { Member = entry.Member, KnownAs = entry.KnownAs, Seats = entry.Seats };
    }

    private async Task<RosterEntry?> FindAsync(ClaimsPrincipal caller, CancellationToken ct)
    {
        if (caller.FindFirstValue(options.Value.Claim) is not { Length: > 0 } person)
            return null;
        if (options.Value.Claim is AccessOptions.Number)
            return await roster.FindByNumberAsync(person, ct);

        // Whoever has not shown that the address is theirs could type anybody's.
        return IsVerified(caller.FindFirstValue("email_verified")) ? await roster.FindByEmailAsync(person, ct) : null;
    }

    private bool IsVerified(string? claim) => claim is null
        ? string.IsNullOrWhiteSpace(options.Value.Authority) || !options.Value.RequireVerifiedEmail
        : bool.TryParse(claim, out var verified) && verified;

    /// <summary>A claim that is a list or one text with spaces.</summary>
    private static HashSet<string> Words(ClaimsPrincipal caller, string type) =>
        [.. caller.FindAll(type).SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
