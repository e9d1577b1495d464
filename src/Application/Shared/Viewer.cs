namespace Mentoring.UseCases;

/// <summary>Who asks: a person on the roster, staff, an integrator, a stranger with a valid token, or nobody.</summary>
public sealed record Viewer
{
    public static readonly Viewer Anonymous = new();

    /// <summary>The roster entry that the token names; null for a stranger.</summary>
    public MemberId? Member { get; init; }

    /// <summary>What the token says they are called.</summary>
    public string? Name { get; init; }

    /// <summary>The folded name and e-mail address of the roster entry, by which others name them in what they write.</summary>
    public IReadOnlyList<string> KnownAs { get; init; } = [];

    public bool IsSignedIn { get; init; }
    public bool IsStaff { get; init; }
    public bool IsIntegrator { get; init; }

    /// <summary>The scope <c>contacts</c>: an integrator who may see e-mail and phone.</summary>
    public bool SeesContacts { get; init; }

    /// <summary>Whether public facts of a cohort may be read: anybody signed in, and by a setting everybody.</summary>
    public bool SeesPublicFacts { get; init; }

    /// <summary>The committees on which the member sits; true where as chair.</summary>
    public IReadOnlyDictionary<CohortId, bool> Seats { get; init; } = new Dictionary<CohortId, bool>();
}

/// <summary>The viewer of this scope, set by whoever opened it.</summary>
public sealed class ViewerHolder
{
    public Viewer Viewer { get; set; } = Viewer.Anonymous;
}

/// <summary>Finds the person whom a token names, with the committee seats, in one statement.</summary>
public interface IRosterLookup
{
    Task<RosterEntry?> FindByEmailAsync(string email, CancellationToken ct);

    /// <param name="number">The association's own number.</param>
    Task<RosterEntry?> FindByNumberAsync(string number, CancellationToken ct);
}

/// <summary>What the roster and the committees say of the person who asks.</summary>
/// <param name="KnownAs">The folded name and e-mail address.</param>
public sealed record RosterEntry(MemberId Member, string Name, IReadOnlyList<string> KnownAs, IReadOnlyDictionary<CohortId, bool> Seats);
