using System.Linq.Expressions;
using Mentoring.Domain.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Assessments;

/// <summary>A survey of one cohort and kind.</summary>
public sealed record AssessmentView
{
    /// <summary>Names it for good.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>What it is for.</summary>
    [Filterable]
    public required AssessmentKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required AssessmentStatus Status { get; init; }

    /// <summary>The first day on which answers are taken, in the cohort's zone.</summary>
    [Filterable, Sortable]
    public required DateOnly? OpensOn { get; init; }

    /// <summary>The last day on which answers are taken, in the cohort's zone.</summary>
    [Filterable, Sortable]
    public required DateOnly? ClosesOn { get; init; }

    /// <summary>Why it was opened again after its close.</summary>
    public required string? ReopenReason { get; init; }

    /// <summary>What is asked; the same for everybody, and frozen once it is open.</summary>
    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>How many parts are asked for, without those that were excused or voided; for the committee and staff.</summary>
    public required int? Asked { get; init; }

    /// <summary>How many of them were handed in; for the committee and staff.</summary>
    public required int? Submitted { get; init; }
}

/// <summary>What the viewer reads of an assessment that they see.</summary>
internal sealed class AssessmentViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Assessment, AssessmentView>(services)
{
    private static readonly ResponseStatus[] NotAsked = [ResponseStatus.Excused, ResponseStatus.Voided];

    protected override IQueryable<Assessment> Rows => db.Assessments;

    protected override IQueryable<Assessment> Visible => rights.Assessments;

    protected override Expression<Func<Assessment, AssessmentView>> Projection
    {
        get
        {
            var runs = rights.RunsAssessment();
            return a => new AssessmentView
            {
                Id = a.Id,
                Version = a.Version,
                Cohort = a.CohortId,
                Kind = a.Kind,
                Status = a.Status,
                OpensOn = a.OpensOn,
                ClosesOn = a.ClosesOn,
                ReopenReason = a.ReopenReason,
                Questions = QuestionView.Of(a.Questions),
                Asked = runs.Holds(a) ? db.Responses.Count(r => r.AssessmentId == a.Id && !NotAsked.Contains(r.Status)) : null,
                Submitted = runs.Holds(a) ? db.Responses.Count(r => r.AssessmentId == a.Id && r.Status == ResponseStatus.Submitted) : null,
            };
        }
    }
}
