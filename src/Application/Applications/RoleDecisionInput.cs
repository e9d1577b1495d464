using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Applications;

/// <summary>The decision on one role that is applied for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Accept">Whether the applicant takes part in it.</param>
/// <param name="Reason">Why not; needed where it is declined, and seen by the applicant.</param>
public sealed record RoleDecisionInput(Role Role, bool Accept, DeclineReason? Reason)
{
    internal RoleDecision Value => new(Role, Accept, Reason);
}
