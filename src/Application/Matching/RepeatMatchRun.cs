using MediatR;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>Asks for a run to be worked out again from the very input that it read: the same hash must come of it.</summary>
/// <param name="RunId">The run; its input is read once it has been begun.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(TooMany))]
public sealed record RepeatMatchRun(MatchRunId RunId) : IRequest<Result<MatchRunId>>;

internal sealed class RepeatMatchRunHandler(MatchRunCommand on, Rights rights, TimeProvider time) : IRequestHandler<RepeatMatchRun, Result<MatchRunId>>
{
    public async Task<Result<MatchRunId>> Handle(RepeatMatchRun command, CancellationToken ct)
    {
        var found = await on.FindAsync(command.RunId, ct);
        return found.Ok
            ? await on.QueueAsync(MatchRun.Repeat(found.Value, rights.ActorIn(found.Value.CohortId), time.GetUtcNow()), ct)
            : found.Error;
    }
}
