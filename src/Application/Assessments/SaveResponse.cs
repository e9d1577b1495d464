using MediatR;

namespace Mentoring.UseCases.Assessments;

/// <summary>Keeps one's answers, complete or not, until they are handed in; of what was handed in already it keeps both. Only the person who is asked.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Answers">All answers; they replace those that were kept.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(TooMany), typeof(TooLong), typeof(WrongKind), typeof(OutOfRange), typeof(NotOffered), typeof(Duplicate), typeof(Missing), typeof(UnknownTimeZone))]
public sealed record SaveResponse(ResponseId ResponseId, IReadOnlyList<AnswerInput> Answers, int? Version) : IRequest<Result<ResponseId>>;

internal sealed class SaveResponseHandler(ResponseCommand on) : IRequestHandler<SaveResponse, Result<ResponseId>>
{
    public Task<Result<ResponseId>> Handle(SaveResponse command, CancellationToken ct) =>
        on.AsAuthorAsync(command.ResponseId, command.Version, (response, assessment, by, now) =>
            response.Save(assessment, [.. command.Answers.Select(a => a.Value)], by, now), ct);
}
