using MediatR;
using Mentoring.Api.Access;
using Mentoring.Api.Ide;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo;

/// <summary>What the IDE opens with: something worth running for whoever is signed in. The documents are the files of <c>Documents</c>.</summary>
internal sealed class FirstDocument : IFirstDocument
{
    public async ValueTask<string?> ForAsync(HttpContext http, CancellationToken ct)
    {
        var services = http.RequestServices;
        var viewer = await services.GetRequiredService<ViewerReader>().ReadAsync(http.User, ct);
        return viewer switch
        {
            { IsSignedIn: false } => Read("nobody"),
            { IsStaff: true } => Read("staff"),
            { IsIntegrator: true } => Read("integrator"),
            { Seats.Count: > 0 } => Read(viewer.Seats.Values.Any(isChair => isChair) ? "chair" : "committee"),
            { Member: { } member } when await services.GetRequiredService<IMediator>().Send(new HasApplied(member), ct) => Read("participant"),
            _ => Read("member"),
        };
    }

    private static string Read(string name)
    {
        using var file = typeof(FirstDocument).Assembly.GetManifestResourceStream($"{name}.graphql")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}

/// <summary>Whether this member has ever applied to a cohort.</summary>
internal sealed record HasApplied(MemberId Member) : IRequest<bool>;

internal sealed class HasAppliedHandler(IMentoringDb db) : IRequestHandler<HasApplied, bool>
{
    public Task<bool> Handle(HasApplied query, CancellationToken ct) => db.Applications.AnyAsync(a => a.MemberId == query.Member, ct);
}
