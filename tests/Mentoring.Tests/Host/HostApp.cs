using Mentoring.Domain.Members;
using Mentoring.UseCases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentoring.Tests.Host;

/// <summary>The real program on a database file of its own; settings as a user would give them.</summary>
internal sealed class HostApp : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly bool _ownsFolder;
    private readonly WebApplicationFactory<Program> _factory;

    private HostApp(string environment, (string Name, string Value)[] settings, TempFolder? folder = null)
    {
        (_folder, _ownsFolder) = (folder ?? new(), folder is null);
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment).ConfigureServices(services => services
                .AddSingleton<ITimeWorker>(Worker).AddSingleton<ILoggerProvider>(StartLine));
            host.UseSetting("ConnectionStrings:Mentoring", $"Data Source={DatabaseFile}");
            host.UseSetting("Demo:Seed", "false");
            foreach (var (name, value) in settings)
                host.UseSetting(name, value);
        });
    }

    public string DatabaseFolder => _folder.File("data");
    public string DatabaseFile => Path.Combine(DatabaseFolder, "mentoring.db");
    public IServiceProvider Services => _factory.Services;
    public RecordingWorker Worker { get; } = new();
    public StartLine StartLine { get; } = new();

    public static HostApp Development(params (string Name, string Value)[] settings) => new("Development", settings);

    public static HostApp Production(params (string Name, string Value)[] settings) =>
        new("Production", [("Authentication:Authority", "https://login.invalid/"), ("Authentication:Audience", "mentoring"), .. settings]);

    /// <summary>The same program started once more on the same database.</summary>
    public HostApp Restarted(params (string Name, string Value)[] settings) => new("Development", settings, _folder);

    public HttpClient Client() => _factory.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    public async Task<MemberId> RegisterAsync(string name, string email, string number)
    {
        var member = Member.Register(number, new MemberDetails { Name = name, Email = email }, new Actor(ActorKind.Staff, null), DateTimeOffset.UnixEpoch).Value!;
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        db.Members.Add(member);
        Assert.Null(await db.SaveAsync(default));
        return member.Id;
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_ownsFolder)
            _folder.Dispose();
    }
}

/// <summary>Counts how often it was woken.</summary>
internal sealed class RecordingWorker : ITimeWorker
{
    public int Woken { get; private set; }

    public Task WakeAsync(CancellationToken ct)
    {
        Woken++;
        return Task.CompletedTask;
    }
}
