namespace Mentoring.UseCases;

/// <summary>Who asks: a person on the roster, staff, an integrator, a stranger with a valid token, or nobody.</summary>
public sealed record Viewer
{
    public static readonly Viewer Anonymous = new();

    /// <summary>The roster entry that the token names; null for a stranger.</summary>
    public MemberId? Member { get; init; }

    /// <summary>What the token says they are called.</summary>
    public string? Name { get; init; }

    public bool IsSignedIn { get; init; }
    public bool IsStaff { get; init; }
    public bool IsIntegrator { get; init; }

    /// <summary>The scope <c>contacts</c>: an integrator who may see e-mail and phone.</summary>
    public bool SeesContacts { get; init; }
}

/// <summary>The viewer of this scope, set by whoever opened it.</summary>
public sealed class ViewerHolder
{
    public Viewer Viewer { get; set; } = Viewer.Anonymous;
}

/// <summary>Finds the person whom a claim names.</summary>
public interface IRosterLookup
{
    /// <param name="claimType">The configured claim: <c>email</c> or <c>sub</c> (the association's number).</param>
    Task<MemberId?> FindByClaimAsync(string claimType, string value, CancellationToken ct);
}
