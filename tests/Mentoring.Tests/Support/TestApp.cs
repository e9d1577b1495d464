using System.Globalization;
using Mentoring.UseCases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Support;

/// <summary>
/// The whole API, composed by its own <c>Program</c>, over a database and a clock of this test:
/// <code>
/// await using var app = await TestApp.StartAsync(database);
/// var data = await app.As("ada@example.org").Send("{ me { roles } }");
/// </code>
/// </summary>
public sealed class TestApp : IAsyncDisposable
{
    /// <summary>When stories begin, unless they say otherwise.</summary>
    public static readonly DateTimeOffset Beginning = new(2017, 1, 10, 9, 0, 0, TimeSpan.FromHours(-6));

    private readonly TestDatabase _database;
    private readonly bool _isGuest;
    private readonly WebApplicationFactory<Program> _host;

    private TestApp(TestDatabase database, DateTimeOffset start, Action<IWebHostBuilder>? configure, bool isGuest = false)
    {
        (_database, _isGuest) = (database, isGuest);
        Clock = new(start);
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Testing").UseSetting("ConnectionStrings:Mentoring", database.Connection);
            foreach (var (name, value) in Tokens.Settings)
                host.UseSetting(name, value);
            // Stories take as many operations as they need, and the clock of limits is none that a test moves.
            host.UseSetting("Transport:MaxOperationsPerMinute", "0").UseSetting("Transport:MaxOperationsPerMinuteOfAddress", "0");
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).TrustTestTokens();
                services.AddLogging(logging => logging.AddFilter(level => level >= LogLevel.Error));
                Feed.WatchIn(services);
                Solver.PutInto(services);
            });
            configure?.Invoke(host);
        });
    }

    /// <summary>The only clock there is: timers of background workers run when the test moves it.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>For what a story does to its database behind the API's back.</summary>
    public string Connection => _database.Connection;

    public IServiceProvider Services => _host.Services;
    public TestServer Server => _host.Server;

    internal WatchedFeed Feed { get; } = new();
    internal SwitchedSolver Solver { get; } = new();

    /// <param name="configure">What this story sets differently: settings, an environment, services.</param>
    public static async Task<TestApp> StartAsync(Database database, DateTimeOffset? start = null, Action<IWebHostBuilder>? configure = null) =>
        Start(await TestDatabase.CreateAsync(database), start ?? Beginning, configure);

    /// <summary>Over a database in which something has happened already; it goes away with the API.</summary>
    public static TestApp Start(TestDatabase database, DateTimeOffset start, Action<IWebHostBuilder>? configure = null) =>
        Start(new TestApp(database, start, configure));

    /// <summary>One more process over the same database, with a clock of its own; it must go before this one does.</summary>
    /// <param name="ahead">How far its clock is ahead of this one's.</param>
    /// <param name="prepare">What the story does to its solver before it starts.</param>
    internal TestApp StartAnother(TimeSpan ahead = default, Action<SwitchedSolver>? prepare = null)
    {
        var app = new TestApp(_database, Clock.GetUtcNow() + ahead, null, isGuest: true);
        prepare?.Invoke(app.Solver);
        return Start(app);
    }

    private static TestApp Start(TestApp app)
    {
        // So that what a request does is known as the doing of the test that sent it; see Statements.
        app.Server.PreserveExecutionContext = true;
        return app;
    }

    /// <summary>The API as this person has it.</summary>
    public TestClient As(Person person) => new(this, person);

    /// <summary>Moves the clock to this time in Chicago and lets time do what is due by then.</summary>
    public async Task LiveUntilAsync(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        Clock.AdjustTime(new(time, TimeZoneInfo.FindSystemTimeZoneById("America/Chicago").GetUtcOffset(time)));
        await Services.GetRequiredService<ITimeWorker>().WakeAsync(default);
    }

    /// <summary>Takes the database away; disposed of, it is back.</summary>
    public Task<IAsyncDisposable> LoseDatabaseAsync() => _database.LoseAsync();

    /// <summary>Stops the process, and leaves the database to others.</summary>
    public ValueTask StopAsync() => _host.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (!_isGuest)
            await _database.DisposeAsync();
    }
}
