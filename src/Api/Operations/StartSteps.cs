using System.Diagnostics;
using System.Globalization;

namespace Mentoring.Api.Operations;

/// <summary>How long each step of the start took, told in one line once the port is open.</summary>
internal sealed class StartSteps
{
    private readonly List<(string Name, TimeSpan Took)> _steps = [];
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>The first step is what the runtime needed to come to our first line.</summary>
    public StartSteps()
    {
        using var process = Process.GetCurrentProcess();
        _steps.Add(("runtime", TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime()));
    }

    /// <summary>What was done since the last step.</summary>
    public void Done(string step) => _steps.Add((step, Stopwatch.GetElapsedTime(_began) - Sum(_steps.Skip(1))));

    /// <summary>Once the port is open; what is left is the server's.</summary>
    public void TellWhenServing(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        Done("server");
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Mentoring")
            .LogInformation("Started in {Seconds} s: {Steps}", Text(Sum(_steps)), string.Join(", ", _steps.Select(step => $"{step.Name} {Text(step.Took)}")));
    });

    private static TimeSpan Sum(IEnumerable<(string Name, TimeSpan Took)> steps) => steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Took);

    private static string Text(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
