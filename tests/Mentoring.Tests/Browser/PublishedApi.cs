using System.Diagnostics;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Browser;

/// <summary>The release build as it is shipped: published once per run, and started as often as a test likes.</summary>
public sealed class PublishedApi : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentoring-published-");
    private readonly Lazy<Task<string>> _program;

    public PublishedApi() => _program = new(PublishAsync);

    /// <summary>A process on a free port with a new SQLite database, ready to answer.</summary>
    /// <param name="settings">Environment variables, such as <c>ASPNETCORE_ENVIRONMENT</c>.</param>
    public async Task<RunningApi> StartAsync(IReadOnlyDictionary<string, string> settings) => await RunningApi.StartAsync(await _program.Value, settings);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> PublishAsync()
    {
        // Nothing that the build starts to be faster next time may outlive the tests.
        string[] publish = ["publish", "src/Api", "-c", "Release", "-o", _folder.FullName, "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"];
        using var dotnet = Process.Start(new ProcessStartInfo("dotnet", publish)
        {
            WorkingDirectory = Repository.Root.FullName,
            RedirectStandardOutput = true,
        })!;
        var said = await dotnet.StandardOutput.ReadToEndAsync();
        await dotnet.WaitForExitAsync();
        return dotnet.ExitCode == 0
            ? Path.Combine(_folder.FullName, "Mentoring.Api.dll")
            : throw new InvalidOperationException($"The API cannot be published: {said}");
    }
}
