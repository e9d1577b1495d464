namespace Mentoring.Tests.Support;

/// <summary>Who asks, as a token tells it. An e-mail address converts to the member who has it.</summary>
public sealed record Person(string? Email, params string[] Roles)
{
    /// <summary>No token at all.</summary>
    public static readonly Person Nobody = new(default(string));

    /// <summary>A valid token of somebody who is not on the roster.</summary>
    public static readonly Person Stranger = new("stranger@example.net");

    public static readonly Person Staff = new("staff@example.org", "staff");
    public static readonly Person Integrator = new("integrator@example.org", "integrator");

    /// <summary>An integrator who may see e-mail and phone.</summary>
    public static readonly Person IntegratorWithContacts = Integrator with { Scope = "contacts" };

    public string? Scope { get; init; }

    public static implicit operator Person(string email) => new(email);

    public override string ToString() => Email ?? "nobody";
}
