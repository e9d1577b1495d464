using Mentoring.Domain.Pairings;

namespace Mentoring.Domain.Assessments;

/// <summary>One part of an assessment that one person is asked to answer.</summary>
/// <param name="Member">Who is asked.</param>
/// <param name="On">The pairing it is about, and as what; null: the program.</param>
public sealed record Invitation(MemberId Member, (PairingId Pairing, Role Role)? On)
{
    /// <summary>
    /// Everybody who took part: one part on the program, and one per pairing and role; a mentor of two answers three parts.
    /// </summary>
    /// <param name="pairings">The cohort's pairings.</param>
    /// <param name="exited">Pairings that ended early and have an exit response: no final one is asked for them.</param>
    public static IReadOnlyList<Invitation> All(AssessmentKind kind, IReadOnlyCollection<Pairing> pairings, IReadOnlySet<PairingId> exited)
    {
        Pairing[] lived = [.. pairings.Where(p => Concerns(kind, p)).OrderBy(p => p.Id.Value)];
        return
        [
            .. lived.SelectMany(p => new[] { p.Mentor.Member, p.Mentee.Member }).Distinct().Select(member => new Invitation(member, null)),
            .. lived.Where(p => kind is not AssessmentKind.Final || !exited.Contains(p.Id)).SelectMany(Of),
        ];
    }

    /// <summary>The two parts on one pairing.</summary>
    public static IEnumerable<Invitation> Of(Pairing pairing) =>
        Enum.GetValues<Role>().Select(role => new Invitation(pairing[role].Member, (pairing.Id, role)));

    private static bool Concerns(AssessmentKind kind, Pairing pairing) => pairing.ActivatedAt is not null && kind switch
    {
        AssessmentKind.FitCheck or AssessmentKind.MidPoint => pairing.Status is PairingStatus.Active or PairingStatus.Paused,
        AssessmentKind.Final => true,
        AssessmentKind.FollowUp => pairing.Status is PairingStatus.Completed,
        // Asked one by one, when a pairing ends.
        AssessmentKind.Exit => false,
    };
}
