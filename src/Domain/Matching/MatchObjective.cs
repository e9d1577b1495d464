namespace Mentoring.Domain.Matching;

/// <summary>What a match run aims at. A later aim decides only among matchings that are the best in the earlier ones.</summary>
public enum MatchObjective
{
    /// <summary>Most people placed, then the worst pair as good as possible, then the best total.</summary>
    Fairest,

    /// <summary>Most people placed, then the best total.</summary>
    BestTotal,

    /// <summary>Only pairs of at least the floor; then most people placed, then the best total.</summary>
    AboveFloor,

    /// <summary>Nobody with priority is left out for somebody without; then as <see cref="BestTotal"/>.</summary>
    PriorityFirst,
}
