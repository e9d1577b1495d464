using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Members;

namespace Mentoring.Domain.Applications;

// The committee's part: review, ask for more, decide.
public sealed partial class Application
{
    /// <summary>A reviewer's score and note; the first one takes the application under review.</summary>
    public Error? AddReview(MemberId reviewer, int? score, string? note, Actor by, DateTimeOffset now)
    {
        if (!WaitsForDecision)
            return WrongState.Of(Status, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested);
        if (IsRecused(reviewer))
            return new Recused();
        if (Problems.Of([
            score is null && string.IsNullOrWhiteSpace(note) ? new Missing("A score or a note").At("score") : null,
            score is < 1 or > 5 ? new OutOfRange("1", "5").At("score") : null,
            Texts.CheckLength(note, Texts.MaxPage, "note"),
        ]) is { } problems)
            return problems;

        var review = ReviewOf(reviewer);
        (review.Score, review.Note, review.At) = (score, note, now);
        if (Status is ApplicationStatus.Submitted)
            Status = ApplicationStatus.UnderReview;
        Raise(ApplicationEventType.Reviewed, by, now);
        return null;
    }

    /// <summary>Records a reviewer's conflict of interest. Applicants are recused from their own application without saying so.</summary>
    public Error? Recuse(MemberId reviewer, Actor by, DateTimeOffset now)
    {
        if (!WaitsForDecision)
            return WrongState.Of(Status, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested);

        if (IsRecused(reviewer))
            return new Recused();

        var review = ReviewOf(reviewer);
        (review.Recused, review.Score, review.Note, review.At) = (true, null, null, now);
        Raise(ApplicationEventType.Recused, by, now);
        return null;
    }

    /// <summary>Asks the applicant for more; unanswered after the cohort's days to respond, the application lapses.</summary>
    public Error? RequestInformation(Cohort cohort, string what, Actor by, DateTimeOffset now)
    {
        if (Status is not (ApplicationStatus.Submitted or ApplicationStatus.UnderReview))
            return WrongState.Of(Status, ApplicationStatus.Submitted, ApplicationStatus.UnderReview);
        if (cohort.MustAdmit() is { } over)
            return over;
        if (by.Member is { } reviewer && IsRecused(reviewer))
            return new Recused();
        if (Texts.Check(what, Answer.MaxLongText, "message") is { } problem)
            return problem;

        (Status, InformationNeeded, InformationDueAt) = (ApplicationStatus.InfoRequested, what, now.AddDays(cohort.Settings.ResponseDays));
        Raise(ApplicationEventType.InformationRequested, by, now);
        return null;
    }

    /// <summary>
    /// Accepts or declines, per role. Accepted with at least one role, the application gets a placement for each accepted one:
    /// a late mentee, and any after the announcement, waits unless a mentor is free; mentors are always welcome.
    /// </summary>
    public Error? Decide(Cohort cohort, Member applicant, IReadOnlyList<RoleDecision> decisions, bool aMentorIsFree, Actor by, DateTimeOffset now)
    {
        if (!WaitsForDecision)
            return WrongState.Of(Status, ApplicationStatus.Submitted, ApplicationStatus.UnderReview, ApplicationStatus.InfoRequested);
        if (cohort.MustAdmit() is { } over)
            return over;
        if (by.Member is { } reviewer && IsRecused(reviewer))
            return new Recused();
        if (Problems.Of([
            .. Content.Roles.Where(r => decisions.Count(d => d.Role == r) != 1).Select(r => new Missing($"A decision on {Words.Upper(r.ToString())}").At("decisions")),
            .. decisions.Select((d, i) => Content.Roles.Contains(d.Role) ? null : new RoleNotAppliedFor(d.Role).At("decisions", $"{i}", "role")),
            .. decisions.Select((d, i) => d.Accept || d.Reason is not null ? null : new ReasonNeeded().At("decisions", $"{i}", "reason")),
        ]) is { } problems)
            return problems;
        if (decisions.Any(d => d.Accept) && !applicant.IsMemberOn(cohort.Zone.DayOf(now)))
            return new NotAMember();

        (Decisions, DecidedAt) = ([.. decisions.Select(d => d.Accept ? d with { Reason = null } : d)], now);
        (InformationNeeded, InformationDueAt) = (null, null);
        foreach (var accepted in decisions.Where(d => d.Accept))
            _placements.Add(Placement.Make(this, accepted.Role, accepted.Role is Role.Mentor ? Content.Seats : cohort.Settings.MaxMentorsPerMentee, FirstRest(accepted.Role, cohort, aMentorIsFree), now));
        Status = _placements.Count > 0 ? ApplicationStatus.Accepted : ApplicationStatus.Declined;
        DeclineReason = Status is ApplicationStatus.Declined ? decisions[0].Reason : null;
        Raise(ApplicationEventType.Decided, by, now, reason: DeclineReason is { } why ? Words.Upper(why.ToString()) : Words.Upper(Status.ToString()));
        return null;
    }

    /// <summary>Declined, looked at again.</summary>
    public Error? Appeal(Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (Status is not ApplicationStatus.Declined)
            return WrongState.Of(Status, ApplicationStatus.Declined);
        if (cohort.MustAdmit() is { } over)
            return over;
        if (by.Member is { } chair && IsRecused(chair))
            return new Recused();

        (Status, DecidedAt, DeclineReason, Decisions) = (ApplicationStatus.UnderReview, null, null, []);
        Raise(ApplicationEventType.Appealed, by, now);
        return null;
    }

    public bool IsRecused(MemberId reviewer) => reviewer == MemberId || _reviews.Exists(r => r.Reviewer == reviewer && r.Recused);

    private PlacementStatus FirstRest(Role role, Cohort cohort, bool aMentorIsFree) =>
        role is Role.Mentor || aMentorIsFree ? PlacementStatus.Available :
        cohort.AnnouncedAt is not null ? WithoutPlace(cohort) :
        IsLate ? PlacementStatus.Waitlisted : PlacementStatus.Available;

    private Review ReviewOf(MemberId reviewer)
    {
        if (_reviews.Find(r => r.Reviewer == reviewer) is not { } review)
            _reviews.Add(review = new Review(Id, reviewer));
        return review;
    }
}
