using Mentoring.Api.Demo;
using Mentoring.Infrastructure;

namespace Mentoring.Api.Operations;

/// <summary>What must be so before the first request.</summary>
internal static class StoreStart
{
    /// <summary>The schema is up to date where that is done at start, and in Development the demo is in an empty database.</summary>
    public static async Task PrepareStoreAsync(this WebApplication app, StartSteps steps)
    {
        if (InfrastructureSetup.MigratesAtStart(app.Configuration))
            await app.Services.MigrateAsync();
        steps.Done("store");
        await app.PrepareDemoAsync();
        steps.Done("demo");
    }
}
