using MediatR;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Assessments;

/// <summary>Frees a person from answering.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Recused), typeof(Conflict), typeof(WrongState))]
public sealed record ExcuseResponse(ResponseId ResponseId, int? Version) : IRequest<Result<ResponseId>>;

internal sealed class ExcuseResponseHandler(ResponseCommand on) : IRequestHandler<ExcuseResponse, Result<ResponseId>>
{
    public Task<Result<ResponseId>> Handle(ExcuseResponse command, CancellationToken ct) =>
        on.AsCommitteeAsync(command.ResponseId, command.Version, (response, _, by, now) => response.Excuse(by, now), ct);
}
