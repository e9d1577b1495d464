namespace Mentoring.Domain.Pairings;

/// <summary>Nobody mentors themselves.</summary>
public sealed record SamePerson() : Error("Mentor and mentee are the same person.");

/// <summary>Both must be of this cohort.</summary>
public sealed record OtherCohort() : Error("Mentor and mentee must be accepted in the same cohort.");

/// <summary>Not accepted in this role, or out of the program.</summary>
/// <param name="Role">The role.</param>
public sealed record NotAvailable(Role Role) : Error($"Not available as {Words.Upper(Role.ToString())}.");

/// <summary>Every seat of the mentor is taken.</summary>
/// <param name="Capacity">How many seats the mentor offers.</param>
public sealed record MentorIsFull(int Capacity) : Error($"All {Capacity} seat(s) of the mentor are taken.");

/// <summary>A mentee has one live pairing at a time, or as many as the cohort allows, each with another mentor.</summary>
public sealed record MenteeIsPaired() : Error("The mentee has a pairing already: with this mentor, or as many as there may be.");

/// <summary>One of the two asked never to be paired with the other, or does not want to again.</summary>
public sealed record PairIsExcluded() : Error("These two are never paired.");

/// <summary>A mentors B and B mentors A at once, which the cohort does not allow.</summary>
public sealed record MutualMentoring() : Error("The mentee mentors this mentor already.");

/// <summary>The time to answer is over.</summary>
/// <param name="RespondBy">The moment by which it was due.</param>
public sealed record ResponseOverdue(DateTimeOffset RespondBy) : Error($"The answer was due on {RespondBy:yyyy-MM-dd HH:mm zzz}.");

/// <summary>This side has answered, or is not asked.</summary>
/// <param name="Side">The side.</param>
public sealed record NothingToAnswer(Role Side) : Error($"Nothing to answer for {Words.Upper(Side.ToString())}.");

/// <summary>An expired pairing is announced again once only.</summary>
public sealed record AnnouncedTwice() : Error("It was announced again before.");

/// <summary>An ended pairing is reopened within fourteen days only.</summary>
/// <param name="Until">The last moment at which it could be.</param>
public sealed record TooLateToReopen(DateTimeOffset Until) : Error($"It could be reopened until {Until:yyyy-MM-dd HH:mm zzz}.");

/// <summary>The agreement is signed once by each side.</summary>
/// <param name="Side">The side.</param>
public sealed record AlreadySigned(Role Side) : Error($"Signed by {Words.Upper(Side.ToString())} already.");

/// <summary>This side has said already that the two are done.</summary>
/// <param name="Side">The side.</param>
public sealed record AlreadyDone(Role Side) : Error($"{Words.Upper(Side.ToString())} said so already.");

/// <summary>A new pairing replaces one that was announced, has ended, and was of one of the same two.</summary>
public sealed record NotReplaceable() : Error("Only an announced pairing of one of these two that has ended can be replaced.");

/// <summary>A pairing that ended before it was confirmed is not reopened but proposed anew.</summary>
public sealed record NeverConfirmed() : Error("It ended before it was confirmed. Propose it again.");

/// <summary>The liaison is a member of the cohort's committee.</summary>
public sealed record NotOnCommittee() : Error("This person is not on the committee of the cohort.");
