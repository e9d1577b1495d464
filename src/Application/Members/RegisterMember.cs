using MediatR;
using Mentoring.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Members;

/// <summary>Puts a person on the roster.</summary>
/// <param name="Number">The association's own number; one person has it, for good. At most 40 characters.</param>
/// <param name="Member">What is known of the person.</param>
[Refuses(typeof(NotAllowed), typeof(Conflict), typeof(MemberExists), typeof(Missing), typeof(TooLong), typeof(WrongKind))]
public sealed record RegisterMember(string Number, MemberInput Member) : IRequest<Result<MemberId>>;

internal sealed class RegisterMemberHandler(IMentoringDb db, Rights rights, TimeProvider time) : IRequestHandler<RegisterMember, Result<MemberId>>
{
    public async Task<Result<MemberId>> Handle(RegisterMember command, CancellationToken ct)
    {
        if (rights.MustBeStaff() is { } notAllowed)
            return notAllowed;
        var registered = Member.Register(command.Number, command.Member.Value, rights.Staff, time.GetUtcNow());
        if (!registered.Ok)
            return Problems.Of(registered.Error.All.Select(e => e.Path is ["number"] ? e : e.Under("member")))!;

        var member = registered.Value;
        var others = await db.Members.Where(m => m.Number == member.Number || m.FoldedEmail == member.FoldedEmail)
            .Select(m => new { m.Number, m.FoldedEmail }).ToListAsync(ct);
        if (Problems.Of([
            others.Any(m => m.Number == member.Number) ? new MemberExists().At("number") : null,
            others.Any(m => m.FoldedEmail == member.FoldedEmail) ? new MemberExists().At("member", "email") : null,
        ]) is { } taken)
            return taken;

        _ = db.Members.Add(member);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return member.Id;
    }
}
