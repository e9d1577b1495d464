using System.Linq.Expressions;
using Mentoring.Domain.Assessments;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Pairings;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Assessments;

/// <summary>One person's part of an assessment: on the program, or on one pairing in one role.</summary>
public sealed record ResponseView
{
    /// <summary>Names it for good.</summary>
    public required ResponseId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>The assessment.</summary>
    [Filterable, Relates(typeof(AssessmentView), Always = true)]
    public required AssessmentId Assessment { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>Who is asked.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Member { get; init; }

    /// <summary>The pairing that it is about; null: the program.</summary>
    [Filterable, Relates(typeof(PairingView))]
    public required PairingId? Pairing { get; init; }

    /// <summary>As what the person is asked about the pairing.</summary>
    [Filterable]
    public required Role? Role { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required ResponseStatus Status { get; init; }

    /// <summary>When it was handed in.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Whether it was handed in after the last day.</summary>
    [Filterable]
    public required bool IsLate { get; init; }

    /// <summary>
    /// All of one's own. To the committee and staff, once it is handed in, what is meant for the committee and what is shareable,
    /// but nothing on their own pairing. What only counts in figures is shown to nobody else.
    /// </summary>
    public required IReadOnlyList<AnswerView> Answers { get; init; }
}

/// <summary>What the viewer reads of a response that they see.</summary>
internal sealed class ResponseViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Response, ResponseView>(services)
{
    protected override IQueryable<Response> Rows => db.Responses;

    protected override IQueryable<Response> Visible => rights.Responses;

    protected override Expression<Func<Response, ResponseView>> Projection
    {
        get
        {
            var (own, reads) = (rights.IsOwn(), rights.ReadsAnswers());
            return r => new ResponseView
            {
                Id = r.Id,
                Version = r.Version,
                Assessment = r.AssessmentId,
                Cohort = r.CohortId,
                Member = r.MemberId,
                Pairing = r.PairingId,
                Role = r.Role,
                Status = r.Status,
                SubmittedAt = r.SubmittedAt,
                IsLate = r.IsLate,
                Answers = own.Holds(r) ? AnswerView.ForAuthor(r.Answers) :
                    reads.Holds(r) ? AnswerView.ForCommittee(r.Answers, db.Assessments.Where(a => a.Id == r.AssessmentId).Select(a => a.Questions).First()) :
                    Array.Empty<AnswerView>(),
            };
        }
    }
}
