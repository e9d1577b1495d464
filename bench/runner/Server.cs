using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mentoring.Bench;

/// <summary>How a server wants to be asked.</summary>
internal enum Speech { Contract, ContractByHash, ByHand, RawIds, Postgraphile }

/// <summary>A server that runs.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Speech">How it is asked.</param>
/// <param name="Port">Where it listens.</param>
internal sealed record Server(string Name, Speech Speech, int Port);

/// <summary>The processes, each on a port of its own, all ended with this.</summary>
internal sealed class Servers(Settings settings, Store store) : IDisposable
{
    private readonly List<Process> _processes = [];
    private readonly string _key = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
    private readonly string _issuer = $"http://127.0.0.1:{FreePort()}";

    public string StartAuthority()
    {
        Start("authority", "bench", Info("node", "authority.mjs"), 0);
        using var signing = Process.Start(With(Info("node", "authority.mjs", "token"), "bench", 0, redirect: true))!;
        var token = signing.StandardOutput.ReadToEnd().Trim();
        signing.WaitForExit();
        return token;
    }

    public ProcessStartInfo Migrate(string connection)
    {
        var info = Ours();
        info.ArgumentList.Add("migrate");
        info.Environment["ConnectionStrings__Mentoring"] = connection;
        return info;
    }

    /// <param name="database">Its database.</param>
    /// <param name="folder">Where this build of it is published.</param>
    public int StartOurs(string database, string? folder = null) => Start($"ours-{database}{(folder is null ? "" : "-before")}", database, Ours(folder), FreePort());

    public int StartDotnet(string name) => Start(name, "bench", Info("dotnet", Path.Combine(settings.Work, name, $"Mentoring.Bench.{char.ToUpperInvariant(name[0])}{name[1..]}.dll")), FreePort());

    public int StartNode(string name) => Start(name, "bench", Info("node", $"{name}.mjs"), FreePort());

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.Dispose();
        }

        _processes.Clear();
    }

    private ProcessStartInfo Ours(string? folder = null)
    {
        folder ??= Path.Combine(settings.Work, "api");
        var info = Info("dotnet", Path.Combine(folder, "Mentoring.Api.dll"));
        info.WorkingDirectory = folder;
        return info;
    }

    private ProcessStartInfo Info(string program, params string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.Combine(settings.Bench, "peers") };
        info.Environment["NODE_ENV"] = "production";
        info.Environment["DOTNET_gcServer"] = "0";
        return info;
    }

    private int Start(string name, string database, ProcessStartInfo info, int port)
    {
        _ = With(info, database, port, redirect: true);
        var process = Process.Start(info)!;
        _processes.Add(process);
        // Logs go to a file, as they do where the server is for real.
        Copy(process.StandardOutput, $"{name}.log");
        Copy(process.StandardError, $"{name}.err");
        if (port != 0)
            WaitFor(name, port, process);
        return port;
    }

    private ProcessStartInfo With(ProcessStartInfo info, string database, int port, bool redirect)
    {
        var connection = store.Connection(database);
        var parts = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        (info.RedirectStandardOutput, info.RedirectStandardError) = (redirect, redirect);
        foreach (var (name, value) in new (string, string)[]
        {
            ("BENCH_KEY", _key), ("BENCH_ISSUER", _issuer), ("BENCH_PORT", $"{port}"), ("BENCH_CONNECTION", connection),
            ("BENCH_PGHOST", parts.Host!), ("BENCH_PGPORT", $"{parts.Port}"), ("BENCH_PGUSER", parts.Username!), ("BENCH_PGDATABASE", database),
            ("ConnectionStrings__Mentoring", connection), ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"), ("ASPNETCORE_ENVIRONMENT", "Production"),
            // Every request is of one caller, who is counted, but never has too many.
            ("Transport__MaxOperationsPerMinute", "1000000000"),
            ("Authentication__Authority", _issuer), ("Authentication__Audience", "mentoring"),
            // The framework's own settings: a key beside those of the authority, which is local.
            ("Authentication__Schemes__Bearer__RequireHttpsMetadata", "false"), ("Authentication__Schemes__Bearer__ValidIssuer", _issuer),
            ("Authentication__Schemes__Bearer__SigningKeys__0__Issuer", _issuer), ("Authentication__Schemes__Bearer__SigningKeys__0__Value", _key),
        })
            info.Environment[name] = value;
        return info;
    }

    private void Copy(StreamReader from, string file) => new Thread(() =>
    {
        using var to = new FileStream(Path.Combine(settings.Work, file), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        from.BaseStream.CopyTo(to);
    })
    { IsBackground = true }.Start();

    private void WaitFor(string name, int port, Process process)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (process.HasExited)
                break;
            try
            {
                using var connection = new Connection(port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(100);
            }
        }

        throw new InvalidOperationException($"{name} does not start: {File.ReadAllText(Path.Combine(settings.Work, $"{name}.err"))}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
