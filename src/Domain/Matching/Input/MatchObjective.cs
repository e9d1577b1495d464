namespace Mentoring.Domain.Matching;

/// <summary>What a match aims at. A later aim decides only among matches that are the best in the earlier ones.</summary>
public enum MatchObjective
{
    /// <summary>Most people placed, then the worst pair as good as possible, then the best total.</summary>
    Fairest,

    /// <summary>Most people placed, then the best total.</summary>
    BestTotal,

    /// <summary>Only pairs of at least the floor; then most people placed, then the best total.</summary>
    AboveFloor,

    /// <summary>
    /// Most people placed, then as many as possible of those who lost a partner without fault, then of those who wait on the list, then the best
    /// total. A mentor counts with every seat that is taken. That both sides are served at once is no compromise (Mendelsohn and Dulmage 1958).
    /// </summary>
    PriorityFirst,
}
