using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Proposes two people, by hand or in place of an ended pairing.</summary>
internal sealed class Proposals(IMentoringDb db, Rights rights, Followers followers, NamedPeople named, TimeProvider time)
{
    public async Task<Result<PairingId>> MakeAsync(Application mentor, Application mentee, Pairing? replaced, CancellationToken ct)
    {
        if (rights.MustPropose(mentor, mentee, replaced) is { } notAllowed)
            return notAllowed;
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == mentor.CohortId, ct);
        var (two, by, now) = (await Two.OfAsync(mentor, mentee, db, ct), rights.ActorIn(cohort.Id), time.GetUtcNow());
        if (await IsNamedAsync(mentor.Content.NotWith, mentee, ct) || await IsNamedAsync(mentee.Content.NotWith, mentor, ct))
            return new PairIsExcluded();
        var pairing = Pairing.Propose(cohort, mentor, mentee, two.Pairings, replaced, by, now);
        if (!pairing.Ok)
            return pairing.Error;

        _ = db.Pairings.Add(pairing.Value);
        await followers.SeatAsync(pairing.Value, by, now, ct);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return pairing.Value.Id;
    }

    /// <summary>Looked up again: whoever is named may have joined the roster since, or be called otherwise.</summary>
    private async Task<bool> IsNamedAsync(IReadOnlyList<NamedPerson> people, Application other, CancellationToken ct) =>
        people.Count > 0 && (await named.FindAsync([.. people.Select(p => p.Name)], ct)).Any(person => person.Is(other.MemberId));
}
