using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>What there is to say of an operation once it is answered; of a subscription, once it is open.</summary>
/// <param name="Door">Through which it came: <c>http</c>, <c>sse</c> or <c>websocket</c>.</param>
/// <param name="Type"><c>query</c>, <c>mutation</c>, <c>subscription</c>; null when the document is not valid.</param>
/// <param name="Name">The name that the client gave it, never the document; null for none, or when the document is not valid.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Codes">The codes of its errors; null for an error without one.</param>
/// <param name="Caller">Who asked for it.</param>
public sealed record OperationReport(string Door, string? Type, string? Name, TimeSpan Elapsed, IReadOnlyList<string?> Codes, Caller Caller);

/// <summary>Hears of every operation.</summary>
public interface IOperationObserver
{
    void OnCompleted(OperationReport report);
}

/// <summary>
/// A line in the log for each operation that failed or was slow; for every other one only where Debug is logged. Where a machine is
/// short of processors, threads wait for the log longer than they work; traces and figures (<see cref="Telemetry"/>) tell of all operations.
/// </summary>
internal sealed class OperationLog(ILogger<OperationLog> log, IOptions<TransportOptions> options) : IOperationObserver
{
    public void OnCompleted(OperationReport report)
    {
        var level = report.Elapsed >= options.Value.SlowOperation ? LogLevel.Warning : report.Codes.Count > 0 ? LogLevel.Information : LogLevel.Debug;
        if (log.IsEnabled(level))
            log.Log(
                level, "{Type} {Name} over {Door}: {Milliseconds:0.0} ms, errors: {Codes}",
                report.Type ?? "invalid", report.Name ?? "(unnamed)", report.Door, report.Elapsed.TotalMilliseconds,
                report.Codes.Count == 0 ? "none" : string.Join(' ', report.Codes.Select(code => code ?? "(no code)")));
    }
}
