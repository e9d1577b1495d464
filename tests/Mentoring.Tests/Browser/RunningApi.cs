using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Net;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Browser;

/// <summary>A process that serves the API, over a database that goes away with it.</summary>
public sealed class RunningApi : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentoring-running-");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly string _program;
    private readonly Dictionary<string, string> _settings;
    private readonly Process _process;

    private RunningApi(string program, IReadOnlyDictionary<string, string> settings, string? database)
    {
        var own = Path.Combine(_folder.FullName, "mentoring.db");
        if (database is not null)
            File.Copy(database, own);
        (_program, _settings) = (program, new(settings) { ["ConnectionStrings__Mentoring"] = $"Data Source={own}" });
        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Address])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>What it has written so far.</summary>
    public string Said => string.Join(Environment.NewLine, _said);

    /// <param name="database">An SQLite file to start with a copy of; null for an empty one.</param>
    public static async Task<RunningApi> StartAsync(string program, IReadOnlyDictionary<string, string> settings, string? database = null)
    {
        var api = new RunningApi(program, settings, database);
        try
        {
            await api.ReadyAsync();
            return api;
        }
        catch
        {
            await api.DisposeAsync();
            throw;
        }
    }

    /// <summary>A bearer token, as the verb <c>token</c> prints it.</summary>
    public async Task<string> TokenAsync(params string[] words) =>
        (await Programs.RunAsync("dotnet", Directory.GetParent(_program)!, _settings, [_program, "token", .. words])).TrimEnd();

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(50))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The API ended with {_process.ExitCode} at its start: {Said}");
            try
            {
                using var answer = await http.GetAsync($"{Address}/health/ready");
                if (answer.StatusCode is HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }
        }

        throw new TimeoutException($"The API is not ready after {Patience.TotalSeconds} s: {Said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
