namespace Mentoring.Domain.Cohorts;

/// <summary>Which sides must accept an announced pairing before it is confirmed.</summary>
public enum AcceptancePolicy { None, Mentor, Mentee, Both }

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

    /// <summary>Whether mentoring starts only when both sides' orientation is done or waived.</summary>
    public bool OrientationRequired { get; init; }

    internal Error? Check() => Problems.Of([
        ResponseDays is < 1 or > 90 ? new OutOfRange("1", "90").At("settings", "responseDays") : null,
        MaxMenteesPerMentor is < 1 or > 20 ? new OutOfRange("1", "20").At("settings", "maxMenteesPerMentor") : null,
    ]);
}
