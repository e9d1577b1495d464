using Microsoft.Extensions.Logging;

namespace Mentoring.Tests.Host;

/// <summary>Waits for the one line in which a start tells of itself.</summary>
internal sealed class StartLine : ILoggerProvider, ILogger
{
    private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> TextAsync() => _line.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (formatter(state, exception) is var text && text.StartsWith("Started in ", StringComparison.Ordinal))
            _ = _line.TrySetResult(text);
    }

    public void Dispose() { }
}
