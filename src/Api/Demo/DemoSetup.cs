using MediatR;
using Mentoring.Api.Access;
using Mentoring.Api.Ide;
using Mentoring.Api.Verbs;
using Mentoring.Infrastructure;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Demo;

/// <summary>The demo's clock and sign-in page. Outside Development there is none of it.</summary>
internal static class DemoSetup
{
    /// <summary>The program's time is the real one, but for a demo that travels.</summary>
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        if (!builder.Environment.IsDevelopment())
            return;

        builder.Services
            .AddScoped<DemoProgram>()
            .AddSingleton<IFirstDocument, FirstDocument>()
            .AddScoped<IRequestHandler<HasApplied, bool>, HasAppliedHandler>()
            .AddScoped<IRequestHandler<GetDemoPeople, DemoPeople>, GetDemoPeopleHandler>()
            .AddScoped<IRequestHandler<GetLastEventTime, DateTimeOffset?>, GetLastEventTimeHandler>();
        var demo = DemoOptions.Of(builder.Configuration);
        builder.Services.AddSingleton(demo);
        if (demo.HasClock)
            builder.Services
                .AddSingleton(new DemoClock(TimeProvider.System, demo.StartAt))
                .AddSingleton<TimeProvider>(services => services.GetRequiredService<DemoClock>());
    }

    public static void MapDemo(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        if (app.Services.GetRequiredService<DemoOptions>().TimeTravel)
            app.MapClock();
        if (AccessSetup.SignsItsOwn(app.Environment, app.Services.GetRequiredService<IOptions<AccessOptions>>().Value))
            app.MapSignIn();
    }

    /// <summary>An empty database gets the demo, and the clock takes up where the program last was.</summary>
    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<DemoOptions>() is { Seed: true } && scope.ServiceProvider.GetService<DemoProgram>() is { } program)
        {
            if (!InfrastructureSetup.MigratesAtStart(app.Configuration) && !await app.Services.IsReadyAsync(app.Lifetime.ApplicationStopping))
                throw new StartRefused("The database is away or not up to date: the verb `migrate` makes it so, and the demo is played into it then.");
            await program.PlayAsync(app.Lifetime.ApplicationStopping);
        }

        if (scope.ServiceProvider.GetService<DemoClock>() is { } clock
            && await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetLastEventTime(), app.Lifetime.ApplicationStopping) is { } last)
            clock.TryMoveTo(last);
    }
}
