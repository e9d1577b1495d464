using MediatR;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Works out the match runs that wait, one after the other, until none is left for this process; answers with how many it took. Any number
/// of processes may do so at once: a run is taken by one of them.
/// </summary>
public sealed record DoMatchRuns : IRequest<int>;

internal sealed class DoMatchRunsHandler(MatchQueue queue, MatchWork work) : IRequestHandler<DoMatchRuns, int>
{
    public async Task<int> Handle(DoMatchRuns command, CancellationToken ct)
    {
        var done = 0;
        for (; await queue.BeginNextAsync(ct) is { } turn; done++)
            await work.DoAsync(turn, ct);
        return done;
    }
}
