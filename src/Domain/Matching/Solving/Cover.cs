namespace Mentoring.Domain.Matching.Solving;

/// <summary>
/// A proof that no more can be placed: each allowed pair from a score on has a mentee or a mentor of the cover, so no more pairs than the cover's
/// mentees and the seats of its mentors can be made (Kőnig 1931).
/// </summary>
/// <param name="FromScore">The lowest score of the pairs that it is about.</param>
/// <param name="Mentees">Whether each mentee belongs to it.</param>
/// <param name="Mentors">Whether each mentor belongs to it.</param>
public sealed record Cover(int FromScore, IReadOnlyList<bool> Mentees, IReadOnlyList<bool> Mentors);
