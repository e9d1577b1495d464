using Mentoring.Domain.Applications;
using Mentoring.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>
/// Whose application somebody begins. An application that was handed in opens its applicant's contacts to the committee, so that the
/// committee takes one only for whom it can reach without it.
/// </summary>
internal sealed class Applicants(IMentoringDb db, Rights rights)
{
    public async Task<Result<Member>> FindAsync(CohortId cohort, MemberId? id, string? email, CancellationToken ct)
    {
        var isForSomebody = email is not null || (id is not null && id != rights.Viewer.Member);
        if (isForSomebody && rights.MustRun(cohort) is { } notAllowed)
            return notAllowed;
        if ((id ?? rights.Viewer.Member) is not { } member)
            return email is null ? new NotAMember() : await ByEmailAsync(null, email, ct);

        return email is null ? await ByIdAsync(cohort, member, ct) : await ByEmailAsync(id, email, ct);
    }

    /// <summary>Whom the viewer sees by name alone, as the committee of another cohort, is not hidden, but has to be known better.</summary>
    private async Task<Result<Member>> ByIdAsync(CohortId cohort, MemberId id, CancellationToken ct)
    {
        var reachable = rights.SeesContactsOf().Or(m => db.Applications.Any(a => a.MemberId == m.Id && a.CohortId == cohort && a.ByCommittee));
        if (await db.Members.Where(reachable).FirstOrDefaultAsync(m => m.Id == id, ct) is { } member)
            return member;

        return await rights.Members.AnyAsync(m => m.Id == id, ct)
            ? new Missing("e-mail address of the member").At("memberEmail")
            : new NotFound(nameof(Member)).At("memberId");
    }

    private async Task<Result<Member>> ByEmailAsync(MemberId? id, string email, CancellationToken ct)
    {
        if (Texts.Check(email, Texts.MaxLine, "memberEmail") is { } unreadable)
            return unreadable;

        var folded = Words.FoldAddress(email);
        var named = db.Members.Where(m => m.FoldedEmail == folded);
        return await (id is { } one ? named.Where(m => m.Id == one) : named).FirstOrDefaultAsync(ct) is { } member
            ? member
            : new NotFound(nameof(Member)).At("memberEmail");
    }
}
