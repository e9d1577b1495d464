using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>The applications of the two, and every pairing of either person.</summary>
internal sealed record Two(Application Mentor, Application Mentee, IReadOnlyCollection<Pairing> Pairings)
{
    public static async Task<Two> OfAsync(Pairing pairing, IMentoringDb db, CancellationToken ct) => await OfAsync(
        await db.Applications.FirstAsync(a => a.Id == pairing.Mentor.Application, ct),
        await db.Applications.FirstAsync(a => a.Id == pairing.Mentee.Application, ct), db, ct);

    public static async Task<Two> OfAsync(Application mentor, Application mentee, IMentoringDb db, CancellationToken ct)
    {
        MemberId[] people = [mentor.MemberId, mentee.MemberId];
        return new(mentor, mentee, await db.Pairings.Where(p => people.Contains(p.Mentor.Member) || people.Contains(p.Mentee.Member)).ToListAsync(ct));
    }
}
