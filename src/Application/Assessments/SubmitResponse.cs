using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Hands in one's answers; every mandatory question needs one. Only the person who is asked.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Answers">All answers; left out, what was kept is handed in.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(TooMany), typeof(TooLong), typeof(WrongKind), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(Missing), typeof(UnknownTimeZone))]
public sealed record SubmitResponse(ResponseId ResponseId, IReadOnlyList<AnswerInput>? Answers, int? Version) : IRequest<Result<ResponseId>>;

internal sealed class SubmitResponseHandler(ResponseCommand on) : IRequestHandler<SubmitResponse, Result<ResponseId>>
{
    public Task<Result<ResponseId>> Handle(SubmitResponse command, CancellationToken ct) =>
        on.AsAuthorAsync(command.ResponseId, command.Version, (response, assessment, by, now) =>
            response.Submit(assessment, command.Answers?.Select(a => a.Value).ToList(), by, now), ct);
}
