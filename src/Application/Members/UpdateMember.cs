using MediatR;
using Mentoring.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Members;

/// <summary>Replaces what the roster knows of a person; the number stays.</summary>
/// <param name="MemberId">The person.</param>
/// <param name="Member">What is known now; what is left out is known no more.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(MemberExists), typeof(Missing), typeof(TooLong), typeof(WrongKind))]
public sealed record UpdateMember(MemberId MemberId, MemberInput Member, int? Version) : IRequest<Result<MemberId>>;

internal sealed class UpdateMemberHandler(IMentoringDb db, Rights rights, TimeProvider time) : IRequestHandler<UpdateMember, Result<MemberId>>
{
    public async Task<Result<MemberId>> Handle(UpdateMember command, CancellationToken ct)
    {
        if (await rights.Members.FirstOrDefaultAsync(m => m.Id == command.MemberId, ct) is not { } member)
            return new NotFound(nameof(Member)).At("memberId");
        if (rights.MustBeStaff() is { } notAllowed)
            return notAllowed;
        if (command.Version is { } seen && seen != member.Version)
            return new Conflict();
        if (member.Change(command.Member.Value, rights.Staff, time.GetUtcNow()) is { } refusal)
            return refusal.Under("member");
        if (await db.Members.AnyAsync(m => m.Id != member.Id && m.FoldedEmail == member.FoldedEmail, ct))
            return new MemberExists().At("member", "email");
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return member.Id;
    }
}
