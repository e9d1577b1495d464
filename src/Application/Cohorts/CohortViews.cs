using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.UseCases.Matching;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Cohorts;

/// <summary>What the viewer reads of a cohort that they see.</summary>
internal sealed class CohortViews(IServiceProvider services, IMentoringDb db, Rights rights, TimeProvider time) : Views<Cohort, CohortView>(services)
{
    protected override IQueryable<Cohort> Rows => db.Cohorts;

    protected override IQueryable<Cohort> Visible => rights.Cohorts;

    protected override IReadOnlyDictionary<string, Expression<Func<Cohort, string>>> Folded { get; } =
        new Dictionary<string, Expression<Func<Cohort, string>>> { [nameof(CohortView.Name)] = c => c.FoldedName };

    protected override Expression<Func<Cohort, CohortView>> Projection
    {
        get
        {
            var (signedIn, now) = (rights.Viewer.IsSignedIn, time.GetUtcNow());
            var runs = rights.RunsCohort();
            return c => new CohortView
            {
                Id = c.Id,
                Version = c.Version,
                Name = c.Name,
                Phase = c.Phase,
                TimeZone = c.TimeZone,
                Timeline = new TimelineView
                {
                    CallOpensOn = c.Timeline.CallOpensOn,
                    CallClosesOn = c.Timeline.CallClosesOn,
                    AnnouncedOn = c.Timeline.AnnouncedOn,
                    OrientationFrom = c.Timeline.OrientationFrom,
                    OrientationTo = c.Timeline.OrientationTo,
                    MentoringFrom = c.Timeline.MentoringFrom,
                    MentoringTo = c.Timeline.MentoringTo,
                    AssessmentFrom = c.Timeline.AssessmentFrom,
                    AssessmentTo = c.Timeline.AssessmentTo,
                },
                Milestones = MilestoneView.Of(c.Timeline, c.TimeZone, now),
                IsOpenForApplications = CallWindow.IsOpen(c.Phase, c.Timeline, c.TimeZone, now),
                Guidelines = c.Guidelines,
                GuidelinesVersion = c.GuidelinesVersion,
                ExpectationsOfMentors = c.ExpectationsOfMentors,
                ExpectationsOfMentees = c.ExpectationsOfMentees,
                Committee = c.Committee
                    .OrderByDescending(s => s.IsChair).ThenBy(s => s.Member)
                    .Select(s => new CommitteeSeatView { Member = s.Member, IsChair = s.IsChair })
                    .ToList(),
                OpenedAt = c.OpenedAt,
                ExtensionReason = c.ExtensionReason,
                AnnouncedAt = c.AnnouncedAt,
                CancellationReason = c.CancellationReason,
                Settings = !signedIn ? null : new CohortSettingsView
                {
                    AcceptancePolicy = c.Settings.AcceptancePolicy,
                    ResponseDays = c.Settings.ResponseDays,
                    LateMentorsUntil = c.Settings.LateMentorsUntil,
                    LateMenteesUntil = c.Settings.LateMenteesUntil,
                    WaitlistOpen = c.Settings.WaitlistOpen,
                    MaxMenteesPerMentor = c.Settings.MaxMenteesPerMentor,
                    MaxMentorsPerMentee = c.Settings.MaxMentorsPerMentee,
                    MutualMentoring = c.Settings.MutualMentoring,
                    OrientationRequired = c.Settings.OrientationRequired,
                },
                Topics = !signedIn ? null : ChoiceView.Of(c.Topics),
                MentorForm = !signedIn ? null : QuestionView.Of(c.MentorForm),
                MenteeForm = !signedIn ? null : QuestionView.Of(c.MenteeForm),
                Matching = runs.Holds(c) ? MatchingPlanView.Of(c.Matching) : null,
            };
        }
    }
}
