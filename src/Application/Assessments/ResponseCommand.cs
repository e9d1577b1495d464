using Mentoring.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Assessments;

/// <summary>What every change of a response has in common.</summary>
internal sealed class ResponseCommand(IMentoringDb db, Rights rights, TimeProvider time)
{
    /// <summary>One's own, and nobody else's.</summary>
    public Task<Result<ResponseId>> AsAuthorAsync(
        ResponseId id, int? version, Func<Response, Assessment, Actor, DateTimeOffset, Error?> change, CancellationToken ct) =>
        DoAsync(id, version, response => rights.MustBeAuthor(response), new Actor(ActorKind.Member, rights.Viewer.Member), change, ct);

    /// <summary>The committee, on what is not its own.</summary>
    public Task<Result<ResponseId>> AsCommitteeAsync(
        ResponseId id, int? version, Func<Response, Assessment, Actor, DateTimeOffset, Error?> change, CancellationToken ct) =>
        DoAsync(id, version, response => rights.MustRun(response), null, change, ct);

    private async Task<Result<ResponseId>> DoAsync(
        ResponseId id, int? version, Func<Response, Error?> may, Actor? by,
        Func<Response, Assessment, Actor, DateTimeOffset, Error?> change, CancellationToken ct)
    {
        if (await rights.Responses.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } response)
            return new NotFound(nameof(Response)).At("responseId");
        if (may(response) is { } notAllowed)
            return notAllowed;
        if (version is { } seen && seen != response.Version)
            return new Conflict();
        var assessment = await db.Assessments.FirstAsync(a => a.Id == response.AssessmentId, ct);
        if (change(response, assessment, by ?? rights.ActorIn(response.CohortId), time.GetUtcNow()) is { } refusal)
            return refusal;
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return response.Id;
    }
}
