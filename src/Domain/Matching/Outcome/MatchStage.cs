namespace Mentoring.Domain.Matching;

/// <summary>What a match is doing, in the words of a committee.</summary>
public enum MatchStage
{
    /// <summary>Waits for its turn.</summary>
    Waiting,

    /// <summary>Reads who is to be paired, with their answers and what keeps two apart.</summary>
    Reading,

    /// <summary>Looks up whom the rules allow and who fits whom best.</summary>
    Scoring,

    /// <summary>Places as many as can be, and makes the worst pair as good as it can be.</summary>
    Placing,

    /// <summary>Makes all pairs together as good as they can be.</summary>
    Improving,

    /// <summary>Proves that no other match would be better.</summary>
    Proving,

    /// <summary>Writes down the reasons of each pair, and why somebody has none.</summary>
    Explaining,

    /// <summary>Is over.</summary>
    Done,
}
