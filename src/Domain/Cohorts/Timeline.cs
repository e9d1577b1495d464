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

    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    // Each with the last phase in which it may change: pairings carry the days of mentoring.
    private (string Name, DateOnly? On, CohortPhase Until)[] InOrder =>
    [
        ("callOpensOn", CallOpensOn, CohortPhase.Draft), ("callClosesOn", CallClosesOn, CohortPhase.Draft),
        ("announcedOn", AnnouncedOn, CohortPhase.Matching),
        ("orientationFrom", OrientationFrom, CohortPhase.Active), ("orientationTo", OrientationTo, CohortPhase.Active),
        ("mentoringFrom", MentoringFrom, CohortPhase.CallClosed), ("mentoringTo", MentoringTo, CohortPhase.CallClosed),
        ("assessmentFrom", AssessmentFrom, CohortPhase.Assessing), ("assessmentTo", AssessmentTo, CohortPhase.Assessing),
    ];

    /// <summary>Every date that is before the one it should follow, or of another age.</summary>
    public Error? Check()
    {
        var known = InOrder.Where(d => d.On is not null).ToList();
        return Problems.Of([
            .. known.Select(d => CheckDay(d.On!.Value)?.At("timeline", d.Name)),
            .. known.Zip(known.Skip(1))
                .Where(pair => pair.Second.On < pair.First.On)
                .Select(pair => new OutOfOrder(pair.First.Name, pair.Second.Name).At("timeline", pair.Second.Name)),
        ]);
    }

    /// <summary>Every date that may not become what it is in <paramref name="next"/>, once the call has opened.</summary>
    internal Error? CheckChange(Timeline next, CohortPhase phase, CohortZone zone, DateTimeOffset now)
    {
        var today = zone.DayOf(now);
        return Problems.Of(InOrder.Zip(next.InOrder, (old, then) => (old.Name, Old: old.On, New: then.On, old.Until))
            .Where(d => d.Old != d.New)
            .Select(d => (
                phase > d.Until ? WrongPhase.Of(phase, [.. Enum.GetValues<CohortPhase>().Where(p => p <= d.Until)]) :
                d.New is null ? new Missing(d.Name) :
                d.Old < today ? new WrongTime(null, zone.EndOf(d.Old!.Value)) :
                d.New < today ? new WrongTime(zone.StartOf(today), null) : (Error?)null)?.At("timeline", d.Name)));
    }

    internal static Error? CheckDay(DateOnly day) => day < First || day > Last ? new OutOfRange($"{First:yyyy-MM-dd}", $"{Last:yyyy-MM-dd}") : null;

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

/// <summary>The dated steps of a program.</summary>
public enum MilestoneName
{
    /// <summary>Applications are taken.</summary>
    Call,

    /// <summary>Everyone learns of their pairing.</summary>
    Announcement,

    /// <summary>Orientation to the program.</summary>
    Orientation,

    /// <summary>Formal mentoring.</summary>
    Mentoring,

    /// <summary>Participants assess the program.</summary>
    Assessment,
}

/// <summary>How a milestone lies to today.</summary>
public enum MilestoneState
{
    /// <summary>Over.</summary>
    Past,

    /// <summary>Today is one of its days.</summary>
    Current,

    /// <summary>Still to come.</summary>
    Next,
}

/// <summary>A dated step of the program; <see cref="From"/> and <see cref="To"/> are both included.</summary>
public sealed record Milestone(MilestoneName Name, DateOnly From, DateOnly To, MilestoneState State)
{
    internal static Milestone? Of(MilestoneName name, DateOnly? from, DateOnly? to, DateOnly today) =>
        from is not { } first || to is not { } last ? null :
        new(name, first, last, last < today ? MilestoneState.Past : first > today ? MilestoneState.Next : MilestoneState.Current);
}
