using MediatR;
using Mentoring.Api.Access;
using Mentoring.Api.Ide;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo;

/// <summary>What the IDE opens with: something worth running for whoever is signed in.</summary>
internal sealed class FirstDocument : IFirstDocument
{
    public async ValueTask<string?> ForAsync(HttpContext http, CancellationToken ct)
    {
        var services = http.RequestServices;
        var viewer = await services.GetRequiredService<ViewerReader>().ReadAsync(http.User, ct);
        return viewer.IsSignedIn ? (await ForAsync(viewer, services.GetRequiredService<IMediator>(), ct)).ToString() : Resource.Read("nobody.graphql");
    }

    private static async Task<ExampleDocument> ForAsync(Viewer viewer, IMediator mediator, CancellationToken ct) => viewer switch
    {
        { IsStaff: true } => ExampleDocument.Staff,
        { IsIntegrator: true } => ExampleDocument.Integrator,
        { Seats.Count: > 0 } => viewer.Seats.Values.Any(isChair => isChair) ? ExampleDocument.Chair : ExampleDocument.Committee,
        { Member: { } member } when await mediator.Send(new HasApplied(member), ct) => ExampleDocument.Participant,
        _ => ExampleDocument.Member,
    };
}

/// <summary>Whether this member has ever applied to a cohort.</summary>
internal sealed record HasApplied(MemberId Member) : IRequest<bool>;

internal sealed class HasAppliedHandler(IMentoringDb db) : IRequestHandler<HasApplied, bool>
{
    public Task<bool> Handle(HasApplied query, CancellationToken ct) => db.Applications.AnyAsync(a => a.MemberId == query.Member, ct);
}
