namespace Mentoring.Domain.Matching.Explaining;

/// <summary>A mentee for whom a match has no mentor.</summary>
/// <param name="Mentee">The mentee's number.</param>
/// <param name="Reason">Why.</param>
/// <param name="BestSeat">The mentor, of those with seats and above the floor, who would have fitted best; -1 for none.</param>
/// <param name="ServesInstead">Whom that mentor has instead; of several the one who fits least; -1 for nobody.</param>
public readonly record struct UnservedMentee(int Mentee, UnplacedReason Reason, int BestSeat = -1, int ServesInstead = -1);

/// <summary>A mentor with seats for whom a match has no mentee.</summary>
/// <param name="Mentor">The mentor's number.</param>
/// <param name="Reason">Why.</param>
public readonly record struct UnservedMentor(int Mentor, UnplacedReason Reason);
