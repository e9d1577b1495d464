using Mapster;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>A cohort's dates, each a day in its own time zone; a period includes its last day.</summary>
public sealed record TimelineView
{
    /// <summary>The first day of the call.</summary>
    public required DateOnly? CallOpensOn { get; init; }

    /// <summary>The last day of the call.</summary>
    public required DateOnly? CallClosesOn { get; init; }

    /// <summary>The day by which everyone learns of their pairing.</summary>
    public required DateOnly? AnnouncedOn { get; init; }

    /// <summary>The first day of orientation.</summary>
    public required DateOnly? OrientationFrom { get; init; }

    /// <summary>The last day of orientation.</summary>
    public required DateOnly? OrientationTo { get; init; }

    /// <summary>The first day of formal mentoring.</summary>
    public required DateOnly? MentoringFrom { get; init; }

    /// <summary>The last day of formal mentoring.</summary>
    public required DateOnly? MentoringTo { get; init; }

    /// <summary>The first day of the assessment.</summary>
    public required DateOnly? AssessmentFrom { get; init; }

    /// <summary>The last day of the assessment.</summary>
    public required DateOnly? AssessmentTo { get; init; }
}

/// <summary>A dated step of the program.</summary>
public sealed record MilestoneView
{
    /// <summary>Which one.</summary>
    public required MilestoneName Name { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>How it lies to today in the cohort's time zone.</summary>
    public required MilestoneState State { get; init; }

    internal static IReadOnlyList<MilestoneView> Of(Timeline timeline, string timeZone, DateTimeOffset now) =>
        timeline.Milestones(CohortZone.Find(timeZone)!.DayOf(now)).Adapt<MilestoneView[]>();
}

/// <summary>Where programs differ.</summary>
public sealed record CohortSettingsView
{
    /// <summary>Which sides must accept an announced pairing.</summary>
    public required AcceptancePolicy AcceptancePolicy { get; init; }

    /// <summary>Days in which an announced pairing or a question of the committee is answered.</summary>
    public required int ResponseDays { get; init; }

    /// <summary>The last day on which a late mentor may apply without the committee.</summary>
    public required DateOnly? LateMentorsUntil { get; init; }

    /// <summary>The last day on which a late mentee may apply without the committee.</summary>
    public required DateOnly? LateMenteesUntil { get; init; }

    /// <summary>Whether those without a place wait for one.</summary>
    public required bool WaitlistOpen { get; init; }

    /// <summary>Most seats a mentor may offer.</summary>
    public required int MaxMenteesPerMentor { get; init; }

    /// <summary>Most mentors a mentee has at a time; of those who were accepted before it changed, as many as then.</summary>
    public required int MaxMentorsPerMentee { get; init; }

    /// <summary>Whether two may be mentor and mentee of each other.</summary>
    public required bool MutualMentoring { get; init; }

    /// <summary>Whether mentoring starts only after both sides' orientation.</summary>
    public required bool OrientationRequired { get; init; }
}
