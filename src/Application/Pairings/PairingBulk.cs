using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>One change of several pairings: what is refused stays as it was, the rest is saved at once.</summary>
internal sealed class PairingBulk(IMentoringDb db, Rights rights, Followers followers, TimeProvider time, BulkLimit limit)
{
    /// <summary>The results are in the order of the ids; a race that is lost refuses all of them.</summary>
    public async Task<Result<IReadOnlyList<ItemResult<PairingId>>>> AsCommitteeAsync(
        IReadOnlyList<PairingId> ids, Func<Pairing, Actor, DateTimeOffset, Error?> change, CancellationToken ct)
    {
        if (ids.Count > limit.Items)
            return new TooMany(limit.Items).At("pairingIds");
        var found = await rights.Pairings.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var now = time.GetUtcNow();
        ItemResult<PairingId>[] results = [.. ids.Select((id, i) => new ItemResult<PairingId>(id, Change(found.GetValueOrDefault(id), i)))];

        Pairing[] changed = [.. results.Where(r => r.Error is null).Select(r => found[r.Id])];
        foreach (var cohort in changed.GroupBy(p => p.CohortId))
            await followers.FollowAsync([.. cohort], rights.ActorIn(cohort.Key), now, ct);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return results;

        Error? Change(Pairing? pairing, int place) => (pairing is null
            ? new NotFound(nameof(Pairing))
            : rights.MustRun(pairing) ?? change(pairing, rights.ActorOn(pairing), now))?.At("pairingIds", $"{place}");
    }
}
