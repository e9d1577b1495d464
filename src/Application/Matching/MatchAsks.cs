using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Makes of an input what a run is asked, or says everything that is wrong with it, each with its path in the request.</summary>
internal sealed class MatchAsks(IMentoringDb db, Rights rights, MatchPool pool, MatchInputs inputs)
{
    public async Task<Result<MatchAsk>> OfAsync(Cohort cohort, MatchAskInput? input, CancellationToken ct)
    {
        if (input is null)
            return new MatchAskInput(null, null, null, null, null, null).Over(cohort.Matching);
        var (pins, exclusions, ask) = (input.Pins ?? [], input.Exclusions ?? [], input.Over(cohort.Matching));
        if (Problems.Of([
            pins.Count > MatchAsk.MaxPairs ? new TooMany(MatchAsk.MaxPairs).At("pins") : null,
            exclusions.Count > MatchAsk.MaxPairs ? new TooMany(MatchAsk.MaxPairs).At("exclusions") : null,
        ]) is { } tooMany)
            return tooMany.Under("ask");

        PlacementId[] asked = [.. pins.SelectMany(p => new[] { p.MenteeId, p.MentorId }).Concat(exclusions.SelectMany(e => new[] { e.MenteeId, e.MentorId })).Distinct()];
        var known = await KnownAsync(cohort.Id, asked, ct);
        var check = new Check(known, rights.Viewer);
        if (Problems.Of([
            .. pins.Select((pin, i) => check.Of(pin.MenteeId, pin.MentorId, inPool: true)?.Under($"{i}").Under("pins")),
            .. exclusions.Select((pair, i) => check.Of(pair.MenteeId, pair.MentorId, inPool: false)?.Under($"{i}").Under("exclusions")),
        ]) is { } unknown)
            return unknown.Under("ask");

        var read = await inputs.ReadAsync(cohort, cohort.Matching, ask, asked, [], ct);
        // As they were given, so that a problem names its place.
        return MatchEngine.Check(read with { Ask = read.Ask with { Pins = ask.Pins } }) is { } problems ? problems : ask;
    }

    private async Task<IReadOnlyDictionary<PlacementId, Known>> KnownAsync(CohortId cohort, PlacementId[] asked, CancellationToken ct)
    {
        if (asked.Length == 0)
            return new Dictionary<PlacementId, Known>();

        var open = pool.Placements(cohort, asked).Select(p => p.Id);
        return await db.Placements.Where(p => p.CohortId == cohort && asked.Contains(p.Id))
            .Select(p => new Known(p.Id, p.Role, p.MemberId, open.Contains(p.Id))).ToDictionaryAsync(k => k.Id, ct);
    }

    private sealed record Known(PlacementId Id, Role Role, MemberId Member, bool IsOpen);

    private sealed class Check(IReadOnlyDictionary<PlacementId, Known> known, Viewer viewer)
    {
        // That it is about oneself before anything else: any other answer would tell what one is not to know.
        public Error? Of(PlacementId mentee, PlacementId mentor, bool inPool) =>
            IsOwn(mentee) || IsOwn(mentor) ? new Recused().At("menteeId") : Problems.Of([
                Of(mentee, Role.Mentee, inPool)?.At("menteeId"),
                Of(mentor, Role.Mentor, inPool)?.At("mentorId"),
            ]);

        private bool IsOwn(PlacementId id) => viewer.Member is { } me && known.GetValueOrDefault(id)?.Member == me;

        private Error? Of(PlacementId id, Role role, bool inPool) =>
            known.GetValueOrDefault(id) is not { } placement || placement.Role != role ? new NotFound(nameof(Placement)) :
            inPool && !placement.IsOpen ? new NotAvailable(role) : null;
    }
}
