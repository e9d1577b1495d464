using System.Globalization;
using Mentoring.Api.Access;

namespace Mentoring.Api.Verbs;

/// <summary>Prints a bearer token for trying the API from a shell or a test.</summary>
internal sealed class IssueToken() : Verb(
    "token",
    "EMAIL [--hours 8] [--role staff|integrator] [--scope contacts]",
    "Prints a bearer token for this person; Development only. Where Authentication:Claim is sub: the member's number.")
{
    private const int MaxHours = 24 * 366;

    public override Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        var grant = Read(words);
        if (services.GetService<TokenIssuer>() is not { } issuer)
            throw new StartRefused("Tokens come from the authority (Authentication:Authority); only Development without one signs its own (--environment Development).");

        Console.Out.WriteLine(issuer.Issue(grant));
        return Task.FromResult(0);
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
