using System.Linq.Expressions;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>One computed proposal of pairings for a cohort; for its committee and staff.</summary>
public sealed record MatchRunView
{
    /// <summary>Names it for good.</summary>
    public required MatchRunId Id { get; init; }

    /// <summary>Rises with each change, but not with progress.</summary>
    public required int Version { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>What the committee calls it among others.</summary>
    public required string Name { get; init; }

    /// <summary>What the committee wanted when it was asked for, by which it is made.</summary>
    public required MatchingPlanView Plan { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required MatchRunStatus Status { get; init; }

    /// <summary>What it is doing.</summary>
    public required MatchStage Stage { get; init; }

    /// <summary>How much of the stage is done, in thousandths.</summary>
    public required int Share { get; init; }

    /// <summary>The run that it is to change little, if any.</summary>
    [Relates(typeof(MatchRunView))]
    public required MatchRunId? Keeps { get; init; }

    /// <summary>The run whose input it works out again, if any; the same must come of it.</summary>
    [Filterable, Relates(typeof(MatchRunView))]
    public required MatchRunId? Repeats { get; init; }

    /// <summary>Who asked for it.</summary>
    [Relates(typeof(MemberView))]
    public required MemberId? StartedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>When it was begun last.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was over, however.</summary>
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it came to nothing.</summary>
    public required MatchFailure? Failure { get; init; }

    /// <summary>SHA-256 of the frozen input, in hexadecimal; null until it is read, and as the report for who takes part.</summary>
    public required string? InputHash { get; init; }

    /// <summary>
    /// SHA-256 of the pairs with their scores and of who has none, in hexadecimal: the same input gives the same. Null until it has succeeded,
    /// and as the report for who takes part.
    /// </summary>
    public required string? ResultHash { get; init; }

    /// <summary>
    /// The result in figures, beside those of a plain greedy matching; null until it has succeeded, and for a member of the committee who takes
    /// part: from the figures of all they could work out their own place.
    /// </summary>
    public required MatchReportView? Report { get; init; }

    /// <summary>When pairs of it were proposed last.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? AppliedAt { get; init; }
}

/// <summary>What the viewer reads of the runs of the cohorts that they run.</summary>
internal sealed class MatchRunViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<MatchRun, MatchRunView>(services)
{
    protected override IQueryable<MatchRun> Rows => db.MatchRuns;

    protected override IQueryable<MatchRun> Visible => rights.MatchRuns;

    protected override Expression<Func<MatchRun, MatchRunView>> Projection
    {
        get
        {
            var whole = rights.SeesWholeOf();
            return r => new MatchRunView
            {
                Id = r.Id,
                Version = r.Version,
                Cohort = r.CohortId,
                Name = r.Name,
                Plan = MatchingPlanView.Of(r.Plan),
                Status = r.Status,
                Stage = r.Stage,
                Share = r.Share,
                Keeps = r.Keeps,
                Repeats = r.Repeats,
                StartedBy = r.StartedBy,
                QueuedAt = r.QueuedAt,
                StartedAt = r.StartedAt,
                EndedAt = r.EndedAt,
                Failure = r.Failure,
                InputHash = whole.Holds(r) ? r.InputHash : null,
                ResultHash = whole.Holds(r) ? r.ResultHash : null,
                Report = whole.Holds(r) ? MatchReportView.Of(r.Report) : null,
                AppliedAt = r.AppliedAt,
            };
        }
    }
}
