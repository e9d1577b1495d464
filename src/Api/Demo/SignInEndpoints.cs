using MediatR;
using Mentoring.Api.Access;
using Mentoring.UseCases;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Demo;

/// <summary>The page <c>/</c>: be somebody of the demo with one click.</summary>
internal static class SignInEndpoints
{
    public const string Staff = "staff@example.org";
    public const string Integrator = "integrator@example.org";

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowAsync);
        app.MapPost("/sign-in", SignInAsync).DisableAntiforgery();
        app.MapPost("/sign-out", SignOut).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(HttpContext context, IMediator mediator, ViewerReader viewers, IOptions<AccessOptions> access, CancellationToken ct)
    {
        var people = await mediator.Send(new GetDemoPeople(), ct);
        var viewer = await viewers.ReadAsync(context.User, ct);
        var clock = context.RequestServices.GetService<DemoClock>();
        SignInPage.Protect(context.Response);
        return Results.Content(SignInPage.Of(people, viewer, access.Value.Claim, clock?.GetUtcNow()), "text/html; charset=utf-8");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IRosterLookup roster, TokenIssuer issuer, IOptions<AccessOptions> access, CancellationToken ct)
    {
        if (!IsOurOwnForm(context.Request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var person = (await context.Request.ReadFormAsync(ct))["person"].ToString();
        if (await GrantAsync(person, roster, access.Value, ct) is not { } grant)
            return Results.Problem("There is no such person in the demo.", statusCode: StatusCodes.Status400BadRequest);

        SignInCookie.Write(context.Response, issuer.Issue(grant));
        return SeeOther("/graphql/");
    }

    private static IResult SignOut(HttpContext context)
    {
        if (!IsOurOwnForm(context.Request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        SignInCookie.Clear(context.Response);
        return SeeOther("/");
    }

    private static async Task<Grant?> GrantAsync(string person, IRosterLookup roster, AccessOptions access, CancellationToken ct) => person switch
    {
        "" => null,
        Staff => new Grant(person) { Name = "Staff", Roles = [Grant.Staff] },
        Integrator => new Grant(person) { Name = "Integrator", Roles = [Grant.Integrator] },
        _ => await (access.Claim is AccessOptions.Number ? roster.FindByNumberAsync(person, ct) : roster.FindByEmailAsync(person, ct)) is { } entry
            ? new Grant(person) { Name = entry.Name }
            : null,
    };

    /// <summary>Every browser says from where a form comes; another site's is refused.</summary>
    private static bool IsOurOwnForm(HttpRequest request) =>
        request.HasFormContentType
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && request.Headers.Origin.ToString() is var origin && (origin.Length is 0 || origin == $"{request.Scheme}://{request.Host}");

    private static IResult SeeOther(string path) => new SeeOtherResult(path);

    /// <summary>After a form the browser asks for the next page with GET.</summary>
    private sealed class SeeOtherResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
