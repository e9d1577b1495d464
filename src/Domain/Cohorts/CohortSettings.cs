namespace Mentoring.Domain.Cohorts;

/// <summary>Which sides must accept an announced pairing before it is confirmed.</summary>
public enum AcceptancePolicy
{
    /// <summary>Nobody is asked: an announced pairing is confirmed at once.</summary>
    None,

    /// <summary>The mentor is asked.</summary>
    Mentor,

    /// <summary>The mentee is asked.</summary>
    Mentee,

    /// <summary>Both are asked.</summary>
    Both,
}

/// <summary>Where programs differ; the defaults are the origin's.</summary>
public sealed record CohortSettings
{
    public AcceptancePolicy AcceptancePolicy { get; init; } = AcceptancePolicy.None;

    /// <summary>Days from the announcement to answer in.</summary>
    public int ResponseDays { get; init; } = 14;

    /// <summary>The last day on which a late application of a mentor is taken; null: only the committee takes one.</summary>
    public DateOnly? LateMentorsUntil { get; init; }

    /// <inheritdoc cref="LateMentorsUntil"/>
    public DateOnly? LateMenteesUntil { get; init; }

    /// <summary>Whether those without a place wait for one after the announcement; otherwise they are told that there is none.</summary>
    public bool WaitlistOpen { get; init; } = true;

    public int MaxMenteesPerMentor { get; init; } = 3;

    /// <summary>Seats of a mentee who is accepted from now on: how many mentors at a time.</summary>
    public int MaxMentorsPerMentee { get; init; } = 1;

    /// <summary>Whether two who take part as both may mentor each other.</summary>
    public bool MutualMentoring { get; init; }

    /// <summary>Whether mentoring starts only when both sides' orientation is done or waived.</summary>
    public bool OrientationRequired { get; init; }

    /// <summary>The last day on which a late application for this role is taken without the committee.</summary>
    public DateOnly? LateUntil(Role role) => role is Role.Mentor ? LateMentorsUntil : LateMenteesUntil;

    internal Error? Check(DateOnly? callClosesOn) => Problems.Of([
        ResponseDays is < 1 or > 90 ? new OutOfRange("1", "90").At("settings", "responseDays") : null,
        MaxMenteesPerMentor is < 1 or > 20 ? new OutOfRange("1", "20").At("settings", "maxMenteesPerMentor") : null,
        MaxMentorsPerMentee is < 1 or > 5 ? new OutOfRange("1", "5").At("settings", "maxMentorsPerMentee") : null,
        CheckLate(LateMentorsUntil, callClosesOn, "lateMentorsUntil"),
        CheckLate(LateMenteesUntil, callClosesOn, "lateMenteesUntil"),
    ]);

    private static Error? CheckLate(DateOnly? last, DateOnly? callClosesOn, string field) =>
        last is not { } day ? null :
        Timeline.CheckDay(day) is { } outside ? outside.At("settings", field) :
        day < callClosesOn ? new OutOfOrder("callClosesOn", field).At("settings", field) : null;
}
