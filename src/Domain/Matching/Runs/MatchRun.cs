using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Matching;

/// <summary>
/// One computed proposal of pairings for a cohort: what was asked, how far it has come and what came of it in figures. Who is
/// proposed to whom stands beside it in <see cref="MatchProposal"/>.
/// </summary>
public sealed partial class MatchRun : Aggregate
{
    /// <summary>How often a run is begun whose worker was lost before it counts as failed.</summary>
    public const int MaxAttempts = 3;

    private MatchRun(MatchRunId id) => Id = id;

    public MatchRunId Id { get; private init; }
    public CohortId CohortId { get; private init; }

    /// <summary>What the committee calls it among others.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What the committee wanted when it was asked for; a later change of the cohort's plan does not reach it.</summary>
    public MatchingPlan Plan { get; private init; } = new();

    /// <summary>People are named by their placements, see <see cref="MatchKeys"/>.</summary>
    public MatchAsk Ask { get; private init; } = new();

    /// <summary>The run whose pairs this one is to change little.</summary>
    public MatchRunId? Keeps { get; private init; }

    /// <summary>The run whose frozen input this one takes, to show that the same comes of it.</summary>
    public MatchRunId? Repeats { get; private init; }
    public MemberId? StartedBy { get; private init; }

    public MatchRunStatus Status { get; private set; }
    public MatchStage Stage { get; private set; }

    /// <summary>How much of the stage is done, in thousandths.</summary>
    public int Share { get; private set; }

    public DateTimeOffset QueuedAt { get; private init; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How often it was begun; progress and results of an earlier attempt are not taken.</summary>
    public int Attempt { get; private set; }

    /// <summary>Until when the worker that has it is believed to be alive.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    public MatchFailure? Failure { get; private set; }

    /// <summary>SHA-256 of the frozen input, in hexadecimal.</summary>
    public string? InputHash { get; private set; }

    /// <summary>SHA-256 of the pairs and of who has none, in hexadecimal: the same input gives the same.</summary>
    public string? ResultHash { get; private set; }

    /// <summary>The result in figures.</summary>
    public MatchReport? Report { get; private set; }

    public DateTimeOffset? AppliedAt { get; private set; }

    /// <summary>Asks for a run, which waits for its turn.</summary>
    public static Result<MatchRun> Queue(Cohort cohort, string name, MatchAsk ask, MatchRun? keeps, Actor by, DateTimeOffset now)
    {
        if (MustMatch(cohort) is { } wrongPhase)
            return wrongPhase;
        if (keeps is { Status: not MatchRunStatus.Succeeded })
            return WrongState.Of(keeps.Status, MatchRunStatus.Succeeded).At("keepsId");
        if (CheckName(name) is { } problem)
            return problem;

        return new MatchRun(MatchRunId.New())
        {
            CohortId = cohort.Id, Name = name.Trim(), Plan = cohort.Matching, Ask = ask, Keeps = keeps?.Id, StartedBy = by.Member, QueuedAt = now,
        }.Queued(by, now);
    }

    public static Error? CheckName(string name) => Texts.Check(name, Texts.MaxLine, "name");

    /// <summary>Asks for the same again, of the same frozen input.</summary>
    public static Result<MatchRun> Repeat(MatchRun earlier, Actor by, DateTimeOffset now) => earlier.InputHash is null
        ? WrongState.Of(earlier.Status, MatchRunStatus.Succeeded)
        : new MatchRun(MatchRunId.New())
        {
            CohortId = earlier.CohortId, Name = earlier.Name, Plan = earlier.Plan, Ask = earlier.Ask, Keeps = earlier.Keeps,
            Repeats = earlier.FrozenWith, InputHash = earlier.InputHash, StartedBy = by.Member, QueuedAt = now,
        }.Queued(by, now);

    /// <summary>The run with which its input is kept: all that repeat one another share one.</summary>
    public MatchRunId FrozenWith => Repeats ?? Id;

    /// <summary>Pairings can be proposed while a cohort is matching and, for who comes later, until mentoring ends.</summary>
    public static Error? MustMatch(Cohort cohort) => Phases.Contains(cohort.Phase) ? null : WrongPhase.Of(cohort.Phase, Phases);

    private static readonly CohortPhase[] Phases = [CohortPhase.Matching, CohortPhase.Announced, CohortPhase.Active];

    private MatchRun Queued(Actor by, DateTimeOffset now)
    {
        Raise(MatchRunEventType.Queued, by, now);
        return this;
    }

    private void Raise(MatchRunEventType type, Actor by, DateTimeOffset now, string? reason = null) =>
        Raise(new MatchRunEvent(type, Id, CohortId, by, now, reason));
}
