using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Asks for a match of everybody in a cohort who looks for a partner, by the committee's plan as it is now. It waits for its turn and is worked
/// out in the background; nobody is paired before it is applied.
/// </summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Name">What the committee calls it among others; at most 200 characters.</param>
/// <param name="Ask">What is asked beside the plan.</param>
/// <param name="KeepsId">An earlier run of the cohort whose pairs this one is to change little, by the stability that is asked for.</param>
[Refuses(
    typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongPhase), typeof(WrongState),
    typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfOrder), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(NothingCounts), typeof(NoPossibleValue),
    typeof(Recused), typeof(NotAvailable), typeof(PinBreaksRules), typeof(MentorIsFull), typeof(MenteeIsPaired), typeof(MutualMentoring), typeof(TooManyFirst))]
public sealed record StartMatchRun(CohortId CohortId, string Name, MatchAskInput? Ask, MatchRunId? KeepsId) : IRequest<Result<MatchRunId>>;

internal sealed class StartMatchRunHandler(MatchRunCommand on, MatchAsks asks, Rights rights, TimeProvider time) : IRequestHandler<StartMatchRun, Result<MatchRunId>>
{
    public async Task<Result<MatchRunId>> Handle(StartMatchRun command, CancellationToken ct)
    {
        if (await rights.Cohorts.FirstOrDefaultAsync(c => c.Id == command.CohortId, ct) is not { } cohort)
            return new NotFound(nameof(Cohort)).At("cohortId");
        if (rights.MustBeChair(cohort.Id) is { } notAllowed)
            return notAllowed;
        if (MatchRun.MustMatch(cohort) is { } wrongPhase)
            return wrongPhase;
        var keeps = command.KeepsId is { } id ? await rights.MatchRuns.FirstOrDefaultAsync(r => r.Id == id && r.CohortId == cohort.Id, ct) : null;
        if (command.KeepsId is not null && keeps is null)
            return new NotFound(nameof(MatchRun)).At("keepsId");
        var ask = await asks.OfAsync(cohort, command.Ask, ct);
        if (!ask.Ok)
            return Problems.Of([MatchRun.CheckName(command.Name), ask.Error])!;

        return await on.QueueAsync(MatchRun.Queue(cohort, command.Name, ask.Value, keeps, rights.ActorIn(cohort.Id), time.GetUtcNow()), ct);
    }
}
