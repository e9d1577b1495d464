namespace Mentoring.Domain.Matching;

/// <summary>Somebody for whom a run has no partner.</summary>
public sealed class UnplacedParticipant
{
    private UnplacedParticipant(UnplacedParticipantId id, MatchRunId runId, CohortId cohortId) => (Id, RunId, CohortId) = (id, runId, cohortId);

    public UnplacedParticipantId Id { get; private init; }
    public MatchRunId RunId { get; private init; }
    public CohortId CohortId { get; private init; }
    public Role Role { get; private init; }
    public MatchedPlacement Who { get; private init; } = null!;
    public UnplacedReason Reason { get; private init; }

    /// <summary>How many people of the other role each rule took away.</summary>
    public IReadOnlyList<RuleCount> Rules { get; private init; } = [];

    /// <summary>The seat that would have fitted best, and whom it serves instead.</summary>
    public PlacementId? BestSeat { get; private init; }
    /// <inheritdoc cref="BestSeat"/>
    public PlacementId? ServesInstead { get; private init; }

    public static UnplacedParticipant Of(MatchRun run, Unplaced unplaced, MatchedPlacement who) => new(UnplacedParticipantId.New(), run.Id, run.CohortId)
    {
        Role = unplaced.Role,
        Who = who,
        Reason = unplaced.Reason,
        Rules = unplaced.Rules,
        BestSeat = Placement(unplaced.BestSeat),
        ServesInstead = Placement(unplaced.ServesInstead),
    };

    private static PlacementId? Placement(string? key) => key is null ? null : MatchKeys.Placement(key);
}
