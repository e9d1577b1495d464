using Mentoring.Domain.Cohorts;
using Mentoring.UseCases.Matching;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Cohorts;

/// <summary>One run of a program, from call to assessment.</summary>
public sealed record CohortView
{
    /// <summary>Names it for good.</summary>
    public required CohortId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>What it is called.</summary>
    [Filterable, Sortable]
    public required string Name { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required CohortPhase Phase { get; init; }

    /// <summary>IANA name of the zone in which its days are meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Its dates.</summary>
    public required TimelineView Timeline { get; init; }

    /// <summary>Its dated steps in order, each past, current or next.</summary>
    public required IReadOnlyList<MilestoneView> Milestones { get; init; }

    /// <summary>Whether anybody may apply now, without the committee's help and not late.</summary>
    public required bool IsOpenForApplications { get; init; }

    /// <summary>What participants agree to.</summary>
    public required string? Guidelines { get; init; }

    /// <summary>Rises with each change of the guidelines; a consent names the version it saw.</summary>
    public required int GuidelinesVersion { get; init; }

    /// <summary>What mentors can expect.</summary>
    public required string? ExpectationsOfMentors { get; init; }

    /// <summary>What mentees can expect.</summary>
    public required string? ExpectationsOfMentees { get; init; }

    /// <summary>Who runs it, the chair first.</summary>
    public required IReadOnlyList<CommitteeSeatView> Committee { get; init; }

    /// <summary>The first opening of the call; from then on the cohort is public.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Why the call was opened again after its close.</summary>
    public required string? ExtensionReason { get; init; }

    /// <summary>When everyone was told whom they are paired with.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public required string? CancellationReason { get; init; }

    /// <summary>Where it differs from other programs; for anybody signed in.</summary>
    public required CohortSettingsView? Settings { get; init; }

    /// <summary>What mentors offer and mentees want; for anybody signed in.</summary>
    public required IReadOnlyList<ChoiceView>? Topics { get; init; }

    /// <summary>What mentors are asked when they apply; for anybody signed in.</summary>
    [ReadFor("form")]
    public required IReadOnlyList<QuestionView>? MentorForm { get; init; }

    /// <summary>What mentees are asked when they apply; for anybody signed in.</summary>
    [ReadFor("form")]
    public required IReadOnlyList<QuestionView>? MenteeForm { get; init; }

    /// <summary>How its people are to be matched; for its committee and staff, to all others null.</summary>
    public required MatchingPlanView? Matching { get; init; }
}

/// <summary>A member's seat on the committee.</summary>
public sealed record CommitteeSeatView
{
    /// <summary>Who sits on it.</summary>
    [Relates(typeof(MemberView), Always = true)]
    public required MemberId Member { get; init; }

    /// <summary>Whether it is the chair's.</summary>
    public required bool IsChair { get; init; }
}
