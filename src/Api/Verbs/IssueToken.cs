using System.Globalization;
using Mentoring.Api.Access;
using Mentoring.Infrastructure;
using Mentoring.UseCases;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Verbs;

/// <summary>Prints a bearer token for trying the API from a shell or a test.</summary>
internal sealed class IssueToken() : Verb(
    "token",
    "EMAIL [--hours 8] [--role staff|integrator] [--scope contacts]",
    "Prints a bearer token for this person; Development only. Where Authentication:Claim is sub: the member's number.")
{
    private const int MaxHours = 24 * 366;

    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        var grant = Read(words);
        if (services.GetService<TokenIssuer>() is not { } issuer)
            throw new StartRefused("Tokens come from the authority (Authentication:Authority); only Development without one signs its own (--environment Development).");

        Console.Out.WriteLine(issuer.Issue(grant));
        if (grant.Roles.Count == 0 && await IsKnownToBeNobodyAsync(services, grant.Person))
            Console.Error.WriteLine($"Warning: nobody on the roster is {grant.Person}; this is the token of a stranger, who sees public facts and nothing else.");
        return 0;
    }

    /// <summary>Where there is no store yet, or it does not answer, nothing is known of anybody.</summary>
    private static async Task<bool> IsKnownToBeNobodyAsync(IServiceProvider services, string person)
    {
        if (!await services.IsReadyAsync())
            return false;

        await using var scope = services.CreateAsyncScope();
        var roster = scope.ServiceProvider.GetRequiredService<IRosterLookup>();
        var isNumber = services.GetRequiredService<IOptions<AccessOptions>>().Value.Claim is AccessOptions.Number;
        return await (isNumber ? roster.FindByNumberAsync(person, default) : roster.FindByEmailAsync(person, default)) is null;
    }

    private static Grant Read(string[] words)
    {
        if (words is not [var person, .. var options] || person.StartsWith('-'))
            throw StartRefused.Usage("token needs an e-mail address.");

        var grant = new Grant(person);
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : throw StartRefused.Usage($"{options[i]} needs a value.");
            grant = options[i] switch
            {
                "--hours" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= MaxHours =>
                    grant with { Lifetime = TimeSpan.FromHours(hours) },
                "--hours" => throw StartRefused.Usage($"--hours is a whole number from 1 to {MaxHours}."),
                "--role" when value is Grant.Staff or Grant.Integrator => grant with { Roles = [.. grant.Roles, value] },
                "--role" => throw StartRefused.Usage($"--role is {Grant.Staff} or {Grant.Integrator}."),
                "--scope" when value is Grant.Contacts => grant with { Scopes = [value] },
                "--scope" => throw StartRefused.Usage($"--scope is {Grant.Contacts}."),
                var unknown => throw StartRefused.Usage($"token knows no {unknown}."),
            };
        }

        return grant;
    }
}
