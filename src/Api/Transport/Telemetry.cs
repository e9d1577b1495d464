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
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("graphql.server.operation.duration", "s", "From the request to its result.");
    private static readonly UpDownCounter<int> Sockets = Meter.CreateUpDownCounter<int>("graphql.server.sockets", "{socket}", "Open WebSockets.");

    internal static Activity? Start(string stage) => Activities.StartActivity(stage, ActivityKind.Internal);

    internal static void CountSocket(int change) => Sockets.Add(change);

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
