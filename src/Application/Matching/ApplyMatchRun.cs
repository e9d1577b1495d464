using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Makes pairings of what a run proposes, as if each were proposed by hand, all at once. What does not hold any more, because somebody left or a
/// seat was taken since, is told and left out; nothing is forced. Pairs of the one who applies it are not among them.
/// </summary>
/// <param name="RunId">The run.</param>
/// <param name="ProposalIds">These proposals of it alone, at most 100, unless the host has set another limit; all of which there is no living pairing by default.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(TooMany), typeof(WrongState), typeof(WrongPhase), typeof(OtherCohort), typeof(SamePerson), typeof(NotAvailable),
    typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(PairIsExcluded), typeof(MutualMentoring), typeof(NotReplaceable))]
public sealed record ApplyMatchRun(MatchRunId RunId, IReadOnlyList<MatchProposalId>? ProposalIds) : IRequest<Result<IReadOnlyList<ItemResult<MatchProposalId>>>>;

internal sealed class ApplyMatchRunHandler(MatchRunCommand on, ProposalsInBulk proposals, IMentoringDb db, Rights rights, BulkLimit limit, TimeProvider time)
    : IRequestHandler<ApplyMatchRun, Result<IReadOnlyList<ItemResult<MatchProposalId>>>>
{
    public async Task<Result<IReadOnlyList<ItemResult<MatchProposalId>>>> Handle(ApplyMatchRun command, CancellationToken ct)
    {
        if (command.ProposalIds?.Count > limit.Items)
            return new TooMany(limit.Items).At("proposalIds");
        var found = await on.FindAsync(command.RunId, ct);
        if (!found.Ok)
            return found.Error;
        var run = found.Value;
        var cohort = await db.Cohorts.FirstAsync(c => c.Id == run.CohortId, ct);
        if (run.MustHaveSucceeded() is { } notYet)
            return notYet;
        if (MatchRun.MustMatch(cohort) is { } wrongPhase)
            return wrongPhase;

        var asked = AskedOf(run.Id, command.ProposalIds);
        var there = await asked.OrderBy(p => p.Id).ToListAsync(ct);
        var made = await proposals.MakeAsync(
            cohort, [.. there.Select(p => (p.Mentor.Application, p.Mentee.Application))], asked.Select(p => p.Mentor.Application).Concat(asked.Select(p => p.Mentee.Application)), ct);
        foreach (var (proposal, pairing) in there.Zip(made))
            proposal.Applied(pairing);
        if (made.Any(pairing => pairing.Ok))
            run.Applied(rights.ActorIn(run.CohortId), time.GetUtcNow());
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        var results = there.Zip(made).ToDictionary(one => one.First.Id, one => one.Second.Error);
        return (command.ProposalIds ?? [.. there.Select(p => p.Id)])
            .Select((id, i) => new ItemResult<MatchProposalId>(id, At(results.TryGetValue(id, out var refusal) ? refusal : new NotFound(nameof(MatchProposal)), command, i)))
            .ToList();
    }

    private IQueryable<MatchProposal> AskedOf(MatchRunId run, IReadOnlyList<MatchProposalId>? ids) => ids is not null
        ? rights.MatchProposals.Where(p => p.RunId == run && ids.Contains(p.Id))
        : rights.MatchProposals.Where(p => p.RunId == run && !db.Pairings.Any(made => made.Id == p.PairingId && PairingStates.Live.Contains(made.Status)));

    /// <summary>Where it was asked for, if it was named.</summary>
    private static Error? At(Error? refusal, ApplyMatchRun command, int place) =>
        Problems.Of(refusal?.All.Select(e => command.ProposalIds is null ? e.At() : e.At("proposalIds", $"{place}")) ?? []);
}
