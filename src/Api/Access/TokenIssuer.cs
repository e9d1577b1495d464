using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Api.Access;

/// <summary>What a token of Development says.</summary>
/// <param name="Person">The value of the claim that names the member: an e-mail address, or a number.</param>
internal sealed record Grant(string Person)
{
    public const string Staff = "staff";
    public const string Integrator = "integrator";
    public const string Contacts = "contacts";

    public string? Name { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public IReadOnlyList<string> Scopes { get; init; } = [];
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(8);
}

/// <summary>Signs tokens with the <see cref="DevelopmentKey"/>; there is none where an authority does.</summary>
internal sealed class TokenIssuer(DevelopmentKey key, IOptions<AccessOptions> options)
{
    public string Issue(Grant grant)
    {
        var now = AccessClock.Now;
        var claims = new Dictionary<string, object> { [options.Value.Claim] = grant.Person };
        if (grant.Name is { } name)
            claims["name"] = name;
        if (grant.Roles.Count > 0)
            claims["roles"] = grant.Roles;
        if (grant.Scopes.Count > 0)
            claims["scope"] = string.Join(' ', grant.Scopes);

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = DevelopmentKey.Issuer,
            Audience = DevelopmentKey.Audience,
            Claims = claims,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + grant.Lifetime).UtcDateTime,
            SigningCredentials = new SigningCredentials(key.Key, SecurityAlgorithms.HmacSha256),
        });
    }
}
