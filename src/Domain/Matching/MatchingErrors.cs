namespace Mentoring.Domain.Matching;

/// <summary>Every weight is 0, so that all pairs would be alike.</summary>
public sealed record NothingCounts() : Error("At least one criterion needs a weight above 0.");

/// <summary>No two people could ever meet this: the answers have nothing in common, or two rules contradict.</summary>
/// <param name="Question">Key of the question.</param>
public sealed record NoPossibleValue(string Question) : Error("No pair could ever meet this.");

/// <summary>A match that did not stand its proof, and is none therefore; please tell whoever runs the program.</summary>
public sealed record NotProved() : Error("The match did not stand its proof and was thrown away.");

/// <summary>A pair that is to be made whatever its score breaks rules; those of the plan may be broken with a reason.</summary>
/// <param name="Rules">The rules that stand against it.</param>
public sealed record PinBreaksRules(IReadOnlyList<PairRule> Rules) : Error($"The pair breaks {string.Join(" and ", Rules.Select(rule => Words.Upper(rule.ToString())))}.");

/// <summary>So many people have priority that the aims cannot be told apart exactly; choose another objective.</summary>
public sealed record TooManyFirst() : Error("Too many people have priority to put them first. Choose another objective.");
