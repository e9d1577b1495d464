namespace Mentoring.Domain.Cohorts;

/// <summary>
/// The cohort's dates, each a day in the cohort's own time zone; a period includes its last day.
/// Every date is stored as announced and none is derived: the origin's "10 months" from June 1 to April 30 are eleven.
/// </summary>
public sealed record Timeline
{
    public DateOnly? CallOpensOn { get; init; }
    public DateOnly? CallClosesOn { get; init; }

    /// <summary>The day by which everyone learns of their pairing.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    public DateOnly? OrientationFrom { get; init; }
    public DateOnly? OrientationTo { get; init; }
    public DateOnly? MentoringFrom { get; init; }
    public DateOnly? MentoringTo { get; init; }
    public DateOnly? AssessmentFrom { get; init; }
    public DateOnly? AssessmentTo { get; init; }

    private (string Name, DateOnly? On)[] InOrder =>
    [
        ("callOpensOn", CallOpensOn), ("callClosesOn", CallClosesOn), ("announcedOn", AnnouncedOn),
        ("orientationFrom", OrientationFrom), ("orientationTo", OrientationTo),
        ("mentoringFrom", MentoringFrom), ("mentoringTo", MentoringTo),
        ("assessmentFrom", AssessmentFrom), ("assessmentTo", AssessmentTo),
    ];

    /// <summary>Every date that is before the one it should follow.</summary>
    public Error? CheckOrder()
    {
        (string Name, DateOnly? On)[] known = [.. InOrder.Where(d => d.On is not null)];
        return Problems.Of(known.Zip(known.Skip(1))
            .Where(pair => pair.Second.On < pair.First.On)
            .Select(pair => new OutOfOrder(pair.First.Name, pair.Second.Name).At("timeline", pair.Second.Name)));
    }

    /// <summary>Every date that is not there.</summary>
    public Error? CheckComplete() =>
        Problems.Of(InOrder.Where(d => d.On is null).Select(d => new Missing(d.Name).At("timeline", d.Name)));

    /// <summary>The dates as front ends list them.</summary>
    public IReadOnlyList<Milestone> Milestones(DateOnly today) =>
    [
        .. new[]
        {
            Milestone.Of(MilestoneName.Call, CallOpensOn, CallClosesOn, today),
            Milestone.Of(MilestoneName.Announcement, AnnouncedOn, AnnouncedOn, today),
            Milestone.Of(MilestoneName.Orientation, OrientationFrom, OrientationTo, today),
            Milestone.Of(MilestoneName.Mentoring, MentoringFrom, MentoringTo, today),
            Milestone.Of(MilestoneName.Assessment, AssessmentFrom, AssessmentTo, today),
        }.OfType<Milestone>(),
    ];
}

public enum MilestoneName { Call, Announcement, Orientation, Mentoring, Assessment }
public enum MilestoneState { Past, Current, Next }

/// <summary>A dated step of the program; <see cref="From"/> and <see cref="To"/> are both included.</summary>
public sealed record Milestone(MilestoneName Name, DateOnly From, DateOnly To, MilestoneState State)
{
    internal static Milestone? Of(MilestoneName name, DateOnly? from, DateOnly? to, DateOnly today) =>
        from is not { } first || to is not { } last ? null :
        new(name, first, last, last < today ? MilestoneState.Past : first > today ? MilestoneState.Next : MilestoneState.Current);
}
