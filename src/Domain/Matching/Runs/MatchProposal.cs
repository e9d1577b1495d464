namespace Mentoring.Domain.Matching;

/// <summary>Two people whom a run proposes to each other.</summary>
public sealed class MatchProposal
{
    private MatchProposal(MatchProposalId id, MatchRunId runId, CohortId cohortId) => (Id, RunId, CohortId) = (id, runId, cohortId);

    public MatchProposalId Id { get; private init; }
    public MatchRunId RunId { get; private init; }
    public CohortId CohortId { get; private init; }
    public MatchedPlacement Mentor { get; private init; } = null!;
    public MatchedPlacement Mentee { get; private init; } = null!;

    /// <summary>How well the two fit, 0 to 1000.</summary>
    public int Score { get; private init; }

    /// <summary>How many mentors whom the mentee could have would fit better, plus one.</summary>
    public int RankForMentee { get; private init; }

    /// <summary>How many mentees whom the mentor could have would fit better, plus one.</summary>
    public int RankForMentor { get; private init; }

    /// <summary>The committee asked for this very pair.</summary>
    public bool IsPinned { get; private init; }

    /// <summary>The run that this one is to change little had the same pair.</summary>
    public bool IsKept { get; private init; }

    /// <summary>What each criterion says of the two.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get; private init; } = [];

    /// <summary>The pairing that was made of it last.</summary>
    public PairingId? PairingId { get; private set; }

    /// <summary>The code of the reason why no pairing could be made of it when the run was applied last.</summary>
    public string? Refusal { get; private set; }

    public static MatchProposal Of(MatchRun run, MatchedPair pair, MatchedPlacement mentor, MatchedPlacement mentee) => new(MatchProposalId.New(), run.Id, run.CohortId)
    {
        Mentor = mentor,
        Mentee = mentee,
        Score = pair.Score,
        RankForMentee = pair.RankForMentee,
        RankForMentor = pair.RankForMentor,
        IsPinned = pair.IsPinned,
        IsKept = pair.IsKept,
        Criteria = pair.Criteria,
    };

    /// <summary>What came of it when the run was applied.</summary>
    public void Applied(Result<PairingId> pairing) =>
        (PairingId, Refusal) = pairing.Ok ? (pairing.Value, null) : (PairingId, pairing.Error.Code);
}

/// <summary>A placement in a run, with the person whose it is.</summary>
public sealed record MatchedPlacement(PlacementId Placement, ApplicationId Application, MemberId Member);
