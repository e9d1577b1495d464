using System.Linq.Expressions;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Infrastructure.Members;

internal sealed class RosterLookup(MentoringDb db) : IRosterLookup
{
    public Task<RosterEntry?> FindByEmailAsync(string email, CancellationToken ct)
    {
        var folded = Words.FoldAddress(email.Trim());
        return FindAsync(member => member.FoldedEmail == folded, ct);
    }

    public Task<RosterEntry?> FindByNumberAsync(string number, CancellationToken ct) =>
        FindAsync(member => member.Number == number, ct);

    private async Task<RosterEntry?> FindAsync(Expression<Func<Member, bool>> who, CancellationToken ct)
    {
        var found = await db.Members.Where(who)
            .Select(m => new
            {
                m.Id,
                m.Name,
                m.FoldedName,
                m.FoldedEmail,
                Seats = db.Set<CommitteeSeat>().Where(s => s.Member == m.Id)
                    .Select(s => new { Cohort = EF.Property<CohortId>(s, "CohortId"), s.IsChair }).ToList(),
            })
            .FirstOrDefaultAsync(ct);
        return found is null ? null : new(found.Id, found.Name, [found.FoldedName, found.FoldedEmail], found.Seats.ToDictionary(s => s.Cohort, s => s.IsChair));
    }
}
