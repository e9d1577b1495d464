using System.Diagnostics;

namespace Mentoring.Tests.Support;

/// <summary>Programs that do one thing and end.</summary>
internal static class Programs
{
    /// <summary>What the program writes to its standard output; throws when it fails.</summary>
    /// <param name="settings">Environment variables.</param>
    public static async Task<string> RunAsync(string program, DirectoryInfo folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{await error}");
    }
}
