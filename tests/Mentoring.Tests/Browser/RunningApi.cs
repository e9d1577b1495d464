using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mentoring.Tests.Browser;

/// <summary>A process that serves the API, over a database that goes away with it.</summary>
public sealed class RunningApi : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentoring-running-");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    private RunningApi(string program, IReadOnlyDictionary<string, string> settings)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Address])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Mentoring"] = $"Data Source={Path.Combine(_folder.FullName, "mentoring.db")}";
        foreach (var (name, value) in settings)
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

    public static async Task<RunningApi> StartAsync(string program, IReadOnlyDictionary<string, string> settings)
    {
        var api = new RunningApi(program, settings);
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
