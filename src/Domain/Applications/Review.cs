namespace Mentoring.Domain.Applications;

/// <summary>One reviewer's view of an application; a second one by the same reviewer replaces the first.</summary>
public sealed class Review
{
    internal Review(ApplicationId applicationId, MemberId reviewer) => (ApplicationId, Reviewer) = (applicationId, reviewer);

    public ApplicationId ApplicationId { get; private init; }
    public MemberId Reviewer { get; private init; }

    /// <summary>From 1 (weak) to 5 (strong); null without one.</summary>
    public int? Score { get; internal set; }

    /// <summary>For the committee alone.</summary>
    public string? Note { get; internal set; }

    /// <summary>Conflict of interest: neither scores nor decides.</summary>
    public bool Recused { get; internal set; }

    public DateTimeOffset At { get; internal set; }
}

/// <summary>What the committee decided on one role.</summary>
public sealed record RoleDecision(Role Role, bool Accept, DeclineReason? Reason);
