using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>What every change of a pairing has in common: load, may they, is it the version they saw, ask, let placements follow, save, answer.</summary>
internal sealed class PairingCommand(IMentoringDb db, Rights rights, Followers followers, TimeProvider time)
{
    /// <summary>The committee, on what is not about themselves.</summary>
    public Task<Result<PairingId>> AsCommitteeAsync(PairingId id, int? version, Func<PairingChange, Error?> change, CancellationToken ct) =>
        AsCommitteeAsync(id, version, on => Task.FromResult(change(on)), ct);

    /// <inheritdoc cref="AsCommitteeAsync(PairingId, int?, Func{PairingChange, Error?}, CancellationToken)"/>
    public Task<Result<PairingId>> AsCommitteeAsync(PairingId id, int? version, Func<PairingChange, Task<Error?>> change, CancellationToken ct) =>
        DoAsync(id, version, pairing => rights.MustRun(pairing), change, ct);

    /// <summary>The chair, on what is not about themselves.</summary>
    public Task<Result<PairingId>> AsChairAsync(PairingId id, int? version, Func<PairingChange, Task<Error?>> change, CancellationToken ct) =>
        DoAsync(id, version, pairing => rights.MustBeChair(pairing), change, ct);

    /// <summary>The liaison or the committee, on what is not about themselves.</summary>
    public Task<Result<PairingId>> LookingAfterAsync(PairingId id, int? version, Func<PairingChange, Error?> change, CancellationToken ct) =>
        DoAsync(id, version, pairing => rights.MustLookAfter(pairing), on => Task.FromResult(change(on)), ct);

    /// <summary>One of the two, and nobody on their behalf.</summary>
    public Task<Result<PairingId>> AsOneOfTheTwoAsync(PairingId id, int? version, Func<PairingChange, Error?> change, CancellationToken ct) =>
        DoAsync(id, version, pairing => rights.MustTakePart(pairing), on => Task.FromResult(change(on)), ct);

    /// <summary>Either side for itself; the liaison or the committee for a side or for none.</summary>
    /// <param name="side">On whose behalf; one of the two need not say so.</param>
    public async Task<Result<PairingId>> ForAsync(PairingId id, Role? side, int? version, Func<PairingChange, Role?, Error?> change, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } pairing)
            return new NotFound(nameof(Pairing)).At("pairingId");
        var stand = rights.StandIn(pairing, side);
        if (!stand.Ok)
            return stand.Error;

        return await SaveAsync(pairing, stand.Value.By, version, on => Task.FromResult(change(on, stand.Value.Side)), ct);
    }

    /// <summary>One side for itself, or the liaison or the committee on behalf of the side that they name.</summary>
    public Task<Result<PairingId>> OfSideAsync(PairingId id, Role? side, int? version, Func<PairingChange, Role, Error?> change, CancellationToken ct) =>
        ForAsync(id, side, version, (on, stand) => stand is { } known ? change(on, known) : new Missing("side").At("side"), ct);

    private async Task<Result<PairingId>> DoAsync(
        PairingId id, int? version, Func<Pairing, Error?> may, Func<PairingChange, Task<Error?>> change, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } pairing)
            return new NotFound(nameof(Pairing)).At("pairingId");
        if (may(pairing) is { } notAllowed)
            return notAllowed;

        return await SaveAsync(pairing, rights.ActorOn(pairing), version, change, ct);
    }

    private async Task<Result<PairingId>> SaveAsync(
        Pairing pairing, Actor by, int? version, Func<PairingChange, Task<Error?>> change, CancellationToken ct)
    {
        if (version is { } seen && seen != pairing.Version)
            return new Conflict();
        var (cohort, before, now) = (await db.Cohorts.FirstAsync(c => c.Id == pairing.CohortId, ct), pairing.Status, time.GetUtcNow());
        if (await change(new(pairing, cohort, by, now)) is { } refusal)
            return refusal;
        if (pairing.Status != before)
            await followers.FollowAsync([pairing], by, now, ct);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return pairing.Id;
    }

    private Task<Pairing?> FindAsync(PairingId id, CancellationToken ct) => rights.Pairings.FirstOrDefaultAsync(p => p.Id == id, ct);
}

/// <summary>A pairing that is about to change, by whom and when.</summary>
internal readonly record struct PairingChange(Pairing Pairing, Cohort Cohort, Actor By, DateTimeOffset Now);
