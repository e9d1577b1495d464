using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Applications;

/// <summary>What the viewer reads of an application that they see.</summary>
internal sealed class ApplicationViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Application, ApplicationView>(services)
{
    protected override IQueryable<Application> Rows => db.Applications;

    protected override IQueryable<Application> Visible => rights.Applications;

    protected override Expression<Func<Application, ApplicationView>> Projection
    {
        get
        {
            var me = rights.Viewer.Member;
            var (seesWishes, seesReviews) = (rights.SeesWishesOf(), rights.SeesReviewsOf());
            Func<NamedPerson, bool> all = _ => true, others = wish => !rights.IsKeptFromViewer(wish);
            return a => new ApplicationView
            {
                Id = a.Id,
                Version = a.Version,
                Cohort = a.CohortId,
                Member = a.MemberId,
                Status = a.Status,
                AsMentor = a.AsMentor,
                AsMentee = a.AsMentee,
                IsLate = a.IsLate,
                ByCommittee = a.ByCommittee,
                SubmittedAt = a.SubmittedAt,
                DecidedAt = a.DecidedAt,
                DeclineReason = a.DeclineReason,
                Decisions = RoleDecisionView.Of(a.Decisions),
                InformationNeeded = a.InformationNeeded,
                InformationDueAt = a.InformationDueAt,
                AgreedToVersion = a.AgreedToVersion,
                AgreedAt = a.AgreedAt,
                CommittedAt = a.CommittedAt,
                Seats = a.Content.Seats,
                TopicsOffered = a.Content.TopicsOffered,
                TopicsWanted = a.Content.TopicsWanted,
                MentorAnswers = a.MemberId == me
                    ? AnswerView.ForAuthor(a.Content.MentorAnswers)
                    : AnswerView.ForCommittee(a.Content.MentorAnswers, db.Cohorts.Where(c => c.Id == a.CohortId).Select(c => c.MentorForm).First()),
                MenteeAnswers = a.MemberId == me
                    ? AnswerView.ForAuthor(a.Content.MenteeAnswers)
                    : AnswerView.ForCommittee(a.Content.MenteeAnswers, db.Cohorts.Where(c => c.Id == a.CohortId).Select(c => c.MenteeForm).First()),
                Preferred = !seesWishes.Holds(a) ? null : a.MemberId == me ? NamesOf(a.Content.Preferred, all) : NamesOf(a.Content.Preferred, others),
                NotWith = !seesWishes.Holds(a) ? null : a.MemberId == me ? NamesOf(a.Content.NotWith, all) : NamesOf(a.Content.NotWith, others),
                Score = seesReviews.Holds(a) ? a.Reviews.Average(r => (double?)r.Score) : null,
            };
        }
    }

    private static IReadOnlyList<string> NamesOf(IReadOnlyList<NamedPerson> people, Func<NamedPerson, bool> seen) => [.. people.Where(seen).Select(p => p.Name)];
}
