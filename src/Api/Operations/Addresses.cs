using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Mentoring.Api.Operations;

internal static class Addresses
{
    /// <summary>Once the port is open: where to look.</summary>
    public static void SayWhere(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Mentoring");
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            if (app.Environment.IsDevelopment())
                log.LogInformation("Choose who you are at {Page} and the GraphQL IDE opens; it is at {Ide}", address, $"{address}/graphql/");
            else
                log.LogInformation("GraphQL is at {Endpoint}", $"{address}/graphql");
    });
}
