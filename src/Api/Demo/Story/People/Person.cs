using Mentoring.Domain.Applications;

namespace Mentoring.Api.Demo.Story.People;

/// <summary>What becomes of an application, where it is not simply handed in, reviewed and accepted.</summary>
internal enum Fate
{
    Accepted,

    /// <summary>Begun and never handed in.</summary>
    StaysDraft,

    /// <summary>Taken back before the review.</summary>
    WithdrawsEarly,

    /// <summary>Taken back after having been accepted, before the announcement.</summary>
    WithdrawsAccepted,

    /// <summary>Asked for more, and told it.</summary>
    AskedForMore,

    /// <summary>Asked for more, and never heard of again.</summary>
    FallsSilent,

    /// <summary>Comes after the close of the call.</summary>
    Late,
}

/// <summary>Somebody of the demo, as the roster and the application have them.</summary>
/// <param name="Name">First and last name, from which the address follows.</param>
/// <param name="Years">In the profession.</param>
internal sealed record Person(string Name, string Title, Library Library, int Years)
{
    /// <summary>Topics offered as a mentor; empty for others.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>Topics wanted as a mentee, the most wanted first; empty for others.</summary>
    public IReadOnlyList<string> Wants { get; init; } = [];

    /// <summary>Mentees that a mentor offers to take.</summary>
    public int Seats { get; init; } = 1;

    public Fate Fate { get; init; }

    /// <summary>Why the application is declined, in the one role or, for mentor and mentee, as mentee.</summary>
    public DeclineReason? Declined { get; init; }

    public IReadOnlyList<string> Preferred { get; init; } = [];
    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>Took part in the program before.</summary>
    public bool Returns { get; init; }

    public bool IsMentor => Offers.Count > 0;
    public bool IsMentee => Wants.Count > 0;
    public string Email => AddressOf(Name);

    public static Person Mentor(string name, string title, Library library, int years, params string[] offers) =>
        new(name, title, library, years) { Offers = offers };

    public static Person Mentee(string name, string title, Library library, int years, params string[] wants) =>
        new(name, title, library, years) { Wants = wants };

    public static Person Both(string name, string title, Library library, int years, string[] offers, string[] wants) =>
        new(name, title, library, years) { Offers = offers, Wants = wants };

    /// <summary><c>José Ibarra</c> is jose.ibarra@example.org.</summary>
    public static string AddressOf(string name) =>
        $"{string.Join('.', Words.Fold(name).Replace("'", "", StringComparison.Ordinal).Split(' '))}@example.org";
}
