using MediatR;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>Calls off a run that waits or is being worked out.</summary>
/// <param name="RunId">The run.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState))]
public sealed record CancelMatchRun(MatchRunId RunId) : IRequest<Result<MatchRunId>>;

internal sealed class CancelMatchRunHandler(MatchRunCommand on) : IRequestHandler<CancelMatchRun, Result<MatchRunId>>
{
    public Task<Result<MatchRunId>> Handle(CancelMatchRun command, CancellationToken ct) =>
        on.ChangeAsync(command.RunId, (run, by, now) => run.Cancel(by, now), ct);
}
