using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Mentoring.Api.Transport;

/// <summary>Traces and metrics, by the name of the operation and never by its document.</summary>
public static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "GraphQL.Transport";

    private const int LongestName = 80;

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        "graphql.server.operation.duration", "s", "From the request to its result.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
    private static readonly UpDownCounter<int> Connections = Meter.CreateUpDownCounter<int>("graphql.server.connections", "{connection}", "Open WebSockets and event streams.");

    internal static Activity? Start(string stage) => Activities.StartActivity(stage, ActivityKind.Internal);

    internal static void CountConnection(int change) => Connections.Add(change);

    internal static void Finish(Activity? activity, string door, string? type, string? name, TimeSpan elapsed, bool failed)
    {
        name = name is { Length: > LongestName } ? name[..LongestName] : name;
        var tags = new TagList { { "graphql.operation.type", type }, { "graphql.operation.name", name }, { "graphql.door", door }, { "error", failed } };
        Durations.Record(elapsed.TotalSeconds, tags);
        if (activity is null)
            return;
        activity.DisplayName = $"{type ?? "graphql"} {name}".TrimEnd();
        foreach (var (key, value) in tags)
            _ = activity.SetTag(key, value);
    }
}
