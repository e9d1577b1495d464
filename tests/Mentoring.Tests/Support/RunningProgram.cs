using System.Diagnostics;

namespace Mentoring.Tests.Support;

/// <summary>A program that goes on until it is stopped, and says what it sees line by line.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public RunningProgram(string program, string folder, params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The next line; that the program has ended fails the test.</summary>
    public async Task<string> NextLineAsync() =>
        await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{_process.StartInfo.FileName} has ended: {await _errors}");

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
