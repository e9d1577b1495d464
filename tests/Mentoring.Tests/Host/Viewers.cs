using System.Security.Claims;
using Mentoring.Api.Access;
using Mentoring.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Host;

/// <summary>Whom the program takes a token for.</summary>
internal static class Viewers
{
    public static string Issue(this HostApp app, Grant grant) => app.Services.GetRequiredService<TokenIssuer>().Issue(grant);

    public static async Task<Viewer> ViewerOf(this HostApp app, Grant grant)
    {
        var caller = await app.Services.GetRequiredService<CallerReader>().ReadAsync($"Bearer {app.Issue(grant)}");
        return await app.ReadAsync(caller!.Principal);
    }

    public static Task<Viewer> ViewerOf(this HostApp app, params (string Type, string Value)[] claims) =>
        app.ReadAsync(new ClaimsPrincipal(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type, claim.Value)), "a test")));

    private static async Task<Viewer> ReadAsync(this HostApp app, ClaimsPrincipal principal)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ViewerReader>().ReadAsync(principal, default);
    }
}
