using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Proposes two people, by hand or in place of an ended pairing.</summary>
internal sealed class Proposals(IMentoringDb db, Rights rights, Followers followers, TimeProvider time)
{
    public async Task<Result<PairingId>> MakeAsync(Application mentor, Application mentee, Pairing? replaced, CancellationToken ct)
    {
        if (rights.MustRun(mentor.CohortId) is { } notAllowed)
            return notAllowed;
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == mentor.CohortId, ct);
        var (two, by, now) = (await Two.OfAsync(mentor, mentee, db, ct), rights.ActorIn(cohort.Id), time.GetUtcNow());
        var pairing = Pairing.Propose(cohort, mentor, mentee, two.Pairings, replaced, by, now);
        if (!pairing.Ok)
            return pairing.Error;

        _ = db.Pairings.Add(pairing.Value);
        await followers.SeatAsync(pairing.Value, by, now, ct);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return pairing.Value.Id;
    }
}
