namespace Mentoring.Api.Access;

/// <summary>The section <c>Authentication</c>: who issues tokens and how they name a member.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Authentication";

    public const string Email = "email";
    public const string Number = "sub";

    /// <summary>The issuer of tokens, an OpenID Connect provider. Needed outside Development.</summary>
    public string? Authority { get; set; }

    /// <summary>For whom the tokens must be issued. Needed with an authority.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that names the member: <c>email</c>, or <c>sub</c> when it holds the association's own number.</summary>
    public string Claim { get; set; } = Email;

    /// <summary>Whether an authority must say that the address is verified, and not merely not say the contrary.</summary>
    public bool RequireVerifiedEmail { get; set; } = true;

    /// <summary>Whether the public facts of a cohort may be read without a token.</summary>
    public bool PublicFacts { get; set; }

    /// <summary>Who may read the schema, by introspection and as text; null for everybody with a token and, with public facts, everybody.</summary>
    public SchemaReaders? Introspection { get; set; }

    /// <summary>Why this cannot be used; null when it can.</summary>
    public string? Problem(bool isDevelopment) =>
        Claim is not (Email or Number) ? $"Authentication:Claim is {Email} or {Number}, not {Claim}."
        : string.IsNullOrWhiteSpace(Authority) && !isDevelopment
            ? "Authentication:Authority is not set. Outside Development tokens come from an authority; the process signs none of its own."
        : !string.IsNullOrWhiteSpace(Authority) && string.IsNullOrWhiteSpace(Audience)
            ? "Authentication:Audience is not set. A token issued for someone else must not open this API."
        : null;
}
