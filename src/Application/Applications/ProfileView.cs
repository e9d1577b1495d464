using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Applications;

/// <summary>What a participant tells the partner, once the pairing is announced: one part for each role.</summary>
public sealed record ProfileView
{
    /// <summary>The application that it is taken from.</summary>
    [ReadFor("profile")]
    public required ApplicationId Id { get; init; }

    /// <summary>The participant.</summary>
    [Relates(typeof(MemberView))]
    public required MemberId Member { get; init; }

    /// <summary>Keys of the cohort's topics that the mentor offers; null for who is not to read the mentor's part.</summary>
    public required IReadOnlyList<string>? TopicsOffered { get; init; }

    /// <summary>Keys of the cohort's topics that the mentee wants, the most wanted first; null for who is not to read the mentee's part.</summary>
    public required IReadOnlyList<string>? TopicsWanted { get; init; }

    /// <summary>The mentor's answers for the partner; null for who is not to read them.</summary>
    public required IReadOnlyList<AnswerView>? MentorAnswers { get; init; }

    /// <summary>The mentee's answers for the partner; null for who is not to read them.</summary>
    public required IReadOnlyList<AnswerView>? MenteeAnswers { get; init; }
}

/// <summary>What the viewer reads of a participant's profile.</summary>
internal sealed class ProfileViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Application, ProfileView>(services)
{
    protected override IQueryable<Application> Rows => db.Applications;

    protected override IQueryable<Application> Visible => db.Applications.Where(rights.SeesProfileOf(Role.Mentor).Or(rights.SeesProfileOf(Role.Mentee)));

    protected override Expression<Func<Application, ProfileView>> Projection
    {
        get
        {
            var (mentor, mentee) = (rights.SeesProfileOf(Role.Mentor), rights.SeesProfileOf(Role.Mentee));
            return a => new ProfileView
            {
                Id = a.Id,
                Member = a.MemberId,
                TopicsOffered = mentor.Holds(a) ? a.Content.TopicsOffered : null,
                TopicsWanted = mentee.Holds(a) ? a.Content.TopicsWanted : null,
                MentorAnswers = mentor.Holds(a)
                    ? AnswerView.ForPartner(a.Content.MentorAnswers, db.Cohorts.Where(c => c.Id == a.CohortId).Select(c => c.MentorForm).First())
                    : null,
                MenteeAnswers = mentee.Holds(a)
                    ? AnswerView.ForPartner(a.Content.MenteeAnswers, db.Cohorts.Where(c => c.Id == a.CohortId).Select(c => c.MenteeForm).First())
                    : null,
            };
        }
    }
}
