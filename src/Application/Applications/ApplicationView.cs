using Mentoring.Domain.Applications;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Applications;

/// <summary>A member's request to take part in one cohort, as mentor, mentee or both.</summary>
public sealed record ApplicationView
{
    /// <summary>Names it for good.</summary>
    public required ApplicationId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>The cohort that it is for.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>The applicant.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Member { get; init; }

    /// <summary>How far it has come.</summary>
    [Filterable]
    public required ApplicationStatus Status { get; init; }

    /// <summary>Asks to take part as mentor.</summary>
    [Filterable]
    public required bool AsMentor { get; init; }

    /// <summary>Asks to take part as mentee.</summary>
    [Filterable]
    public required bool AsMentee { get; init; }

    /// <summary>Came after the close of the call.</summary>
    [Filterable]
    public required bool IsLate { get; init; }

    /// <summary>Begun by the committee on the member's behalf.</summary>
    [Filterable]
    public required bool ByCommittee { get; init; }

    /// <summary>When it was handed in first.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was decided.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was declined in every role.</summary>
    [Filterable]
    public required DeclineReason? DeclineReason { get; init; }

    /// <summary>What was decided on each role; empty before.</summary>
    public required IReadOnlyList<RoleDecisionView> Decisions { get; init; }

    /// <summary>What the committee asked the applicant for, while it waits for an answer.</summary>
    public required string? InformationNeeded { get; init; }

    /// <summary>The moment at which the application lapses if what was asked for has not come.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset? InformationDueAt { get; init; }

    /// <summary>The version of the guidelines that the applicant agreed to.</summary>
    public required int? AgreedToVersion { get; init; }

    /// <summary>When the applicant agreed to the guidelines.</summary>
    public required DateTimeOffset? AgreedAt { get; init; }

    /// <summary>When the applicant committed to the whole year.</summary>
    public required DateTimeOffset? CommittedAt { get; init; }

    /// <summary>How many mentees a mentor offered to take; the placement says how many it is now.</summary>
    public required int Seats { get; init; }

    /// <summary>Keys of the cohort's topics that the mentor offers.</summary>
    public required IReadOnlyList<string> TopicsOffered { get; init; }

    /// <summary>Keys of the cohort's topics that the mentee wants, the most wanted first.</summary>
    public required IReadOnlyList<string> TopicsWanted { get; init; }

    /// <summary>Answers to the mentors' form, as far as the viewer may read them; sensitive ones are for their author alone.</summary>
    public required IReadOnlyList<AnswerView> MentorAnswers { get; init; }

    /// <summary>Answers to the mentees' form, as far as the viewer may read them; sensitive ones are for their author alone.</summary>
    public required IReadOnlyList<AnswerView> MenteeAnswers { get; init; }

    /// <summary>Whom the applicant would like as partner, as written, the most wanted first; never the viewer themselves, but for the applicant and staff.</summary>
    public required IReadOnlyList<string>? Preferred { get; init; }

    /// <summary>With whom the applicant must never be paired, as written; never the viewer themselves, but for the applicant and staff.</summary>
    public required IReadOnlyList<string>? NotWith { get; init; }

    /// <summary>The average of the scores, from 1 (weak) to 5 (strong); null without one, for the applicant and for who is recused.</summary>
    [Filterable, Sortable]
    public required double? Score { get; init; }
}

/// <summary>What the committee decided on one role.</summary>
public sealed record RoleDecisionView
{
    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>Whether the applicant takes part in it.</summary>
    public required bool Accepted { get; init; }

    /// <summary>Why not.</summary>
    public required DeclineReason? Reason { get; init; }

    internal static IReadOnlyList<RoleDecisionView> Of(IReadOnlyList<RoleDecision> decisions) =>
        [.. decisions.Select(d => new RoleDecisionView { Role = d.Role, Accepted = d.Accept, Reason = d.Reason })];
}
