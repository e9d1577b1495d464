using System.ComponentModel;
using System.Diagnostics;

namespace Mentoring.Tests.Transport;

/// <summary>The scripts of <c>tests/clients</c>, which speak to a server as its users' programs do.</summary>
public static class NodeClient
{
    private static readonly string Folder = Path.Combine(Repository(), "tests", "clients");
    private static readonly Lazy<Task> Installed = new(() => Task.Run(Install));

    /// <summary>Runs a script, which says by its exit code whether all is well.</summary>
    public static Task RunAsync(string script, params string[] arguments) => ReadAsync(script, arguments);

    /// <summary>Runs a script, and hands over what it prints.</summary>
    public static async Task<string> ReadAsync(string script, params string[] arguments)
    {
        await Installed.Value;
        var (exitCode, output) = await Task.Run(() => Run("node", [script, .. arguments]));
        Assert.True(exitCode == 0, $"{script} failed:\n{output}");
        return output;
    }

    // Once per machine and version of the lock file, whichever process comes first.
    private static void Install()
    {
        var wanted = File.ReadAllText(Path.Combine(Folder, "package-lock.json"));
        var stamp = Path.Combine(Folder, "node_modules", ".installed");
        using var mutex = new Mutex(false, "Global\\mentoring-clients");
        _ = mutex.WaitOne();
        try
        {
            if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
                return;
            var (exitCode, output) = Run("npm", ["ci", "--no-audit", "--no-fund"]);
            Assert.True(exitCode == 0, $"npm ci failed in {Folder}:\n{output}");
            File.WriteAllText(stamp, wanted);
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static (int ExitCode, string Output) Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Fail($"'{program}' is not installed. The acceptance tests of the transport need Node.js 20 or newer with npm.");
            throw;
        }
    }

    private static string Repository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Mentoring.sln")))
                return folder;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
