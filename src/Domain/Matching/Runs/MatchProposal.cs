namespace Mentoring.Domain.Matching;

/// <summary>Two people whom a run proposes to each other.</summary>
public sealed class MatchProposal
{
    private MatchProposal() { }

    public MatchProposal(MatchRun run, MatchedPlacement mentor, MatchedPlacement mentee) =>
        (Id, RunId, CohortId, Mentor, Mentee) = (MatchProposalId.New(), run.Id, run.CohortId, mentor, mentee);

    public MatchProposalId Id { get; private init; }
    public MatchRunId RunId { get; private init; }
    public CohortId CohortId { get; private init; }
    public MatchedPlacement Mentor { get; private init; } = null!;
    public MatchedPlacement Mentee { get; private init; } = null!;

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public int Score { get; init; }

    /// <summary>How many mentors whom the mentee could have would fit better, plus one.</summary>
    public int RankForMentee { get; init; }

    /// <summary>How many mentees whom the mentor could have would fit better, plus one.</summary>
    public int RankForMentor { get; init; }

    /// <summary>The committee asked for this very pair.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The run that this one is to change little had the same pair.</summary>
    public bool IsKept { get; init; }

    /// <summary>What each criterion says of the two.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get; init; } = [];

    /// <summary>The pairing that was made of it.</summary>
    public PairingId? PairingId { get; private set; }

    /// <summary>The code of the reason why no pairing could be made of it when the run was applied.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What came of it when the run was applied.</summary>
    public void Applied(Result<PairingId> pairing) =>
        (PairingId, Refusal) = pairing.Ok ? (pairing.Value, null) : (null, pairing.Error.Code);
}

/// <summary>A placement in a run, with the person whose it is.</summary>
public sealed record MatchedPlacement(PlacementId Placement, ApplicationId Application, MemberId Member);

/// <summary>What one criterion says of a pair.</summary>
/// <param name="Key">The criterion's key.</param>
/// <param name="Name">What the committee calls it.</param>
/// <param name="Weight">How much it counts, 0 to 1000.</param>
/// <param name="Value">How well the two fit by it, 0 to 1000.</param>
/// <param name="Sentence">Why, in words.</param>
public sealed record CriterionResult(string Key, string Name, int Weight, int Value, string Sentence);

/// <summary>Why a run has no partner for somebody.</summary>
public enum UnplacedReason
{
    /// <summary>The rules leave nobody.</summary>
    NobodyAllowed,

    /// <summary>Everybody whom the rules leave is too far below the floor.</summary>
    BelowFloor,

    /// <summary>There are fewer seats than people, and those who could serve serve others.</summary>
    SeatsScarce,

    /// <summary>A mentor whom no mentee needs.</summary>
    NotNeeded,
}

/// <summary>Somebody for whom a run has no partner.</summary>
public sealed class MatchUnplaced
{
    private MatchUnplaced() { }

    public MatchUnplaced(MatchRun run, Role role, MatchedPlacement who, UnplacedReason reason) =>
        (Id, RunId, CohortId, Role, Who, Reason) = (MatchProposalId.New(), run.Id, run.CohortId, role, who, reason);

    public MatchProposalId Id { get; private init; }
    public MatchRunId RunId { get; private init; }
    public CohortId CohortId { get; private init; }
    public Role Role { get; private init; }
    public MatchedPlacement Who { get; private init; } = null!;
    public UnplacedReason Reason { get; private init; }

    /// <summary>How many people of the other role each rule took away.</summary>
    public IReadOnlyList<RuleCount> Rules { get; init; } = [];

    /// <summary>The seat that would have fitted best, and whom it serves instead.</summary>
    public PlacementId? BestSeat { get; init; }
    public PlacementId? ServesInstead { get; init; }
}

/// <summary>How many people a rule takes away from somebody's choice.</summary>
/// <param name="Rule">The rule, in words.</param>
/// <param name="Count">How many people it alone or with others takes away.</param>
public sealed record RuleCount(string Rule, int Count);
