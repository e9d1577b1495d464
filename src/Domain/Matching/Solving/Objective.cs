namespace Mentoring.Domain.Matching.Solving;

/// <summary>What a match aims at; a later aim only decides among solutions that are best in the earlier ones.</summary>
public enum Objective
{
    /// <summary>Most mentees placed, then the worst pair as good as possible, then the best total.</summary>
    Fairest,

    /// <summary>Most mentees placed, then the best total.</summary>
    BestTotal,

    /// <summary>Only pairs of at least <see cref="MatchProblem.Floor"/>; then most mentees placed, then the best total.</summary>
    AboveFloor,

    /// <summary>
    /// Most mentees placed, then as many as possible of the highest tier, of the next, and so on, then the best total. A mentor counts
    /// with every seat that is taken. That both sides are served at once is no compromise (Mendelsohn and Dulmage 1958).
    /// </summary>
    PriorityFirst,
}
