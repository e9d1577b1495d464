using Mentoring.Tests.Support;

namespace Mentoring.Tests.Browser;

/// <summary>The release build as it is shipped: published once per run, and started as often as a test likes.</summary>
public sealed class PublishedApi : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentoring-published-");
    private readonly Lazy<Task<string>> _program;
    private readonly Lazy<Task<string>> _demo;

    public PublishedApi() => (_program, _demo) = (new(PublishAsync), new(PlayDemoAsync));

    /// <summary>A process on a free port with a new SQLite database, ready to answer.</summary>
    /// <param name="settings">Environment variables, such as <c>ASPNETCORE_ENVIRONMENT</c>.</param>
    public async Task<RunningApi> StartAsync(IReadOnlyDictionary<string, string> settings) => await RunningApi.StartAsync(await _program.Value, settings);

    /// <summary>A process in Development with the demo, which is played once and copied.</summary>
    public async Task<RunningApi> StartDemoAsync() => await RunningApi.StartAsync(await _program.Value, Development, await _demo.Value);

    private static Dictionary<string, string> Development { get; } = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> PlayDemoAsync()
    {
        var database = Path.Combine(_folder.FullName, "demo.db");
        var settings = new Dictionary<string, string>(Development) { ["ConnectionStrings__Mentoring"] = $"Data Source={database}" };
        _ = await Programs.RunAsync("dotnet", _folder, settings, await _program.Value, "seed");
        return database;
    }

    private async Task<string> PublishAsync()
    {
        // Nothing that the build starts to be faster next time may outlive the tests.
        string[] publish = ["publish", "src/Api", "-c", "Release", "-o", _folder.FullName, "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"];
        _ = await Programs.RunAsync("dotnet", Repository.Root, new Dictionary<string, string>(), publish);
        return Path.Combine(_folder.FullName, "Mentoring.Api.dll");
    }
}
