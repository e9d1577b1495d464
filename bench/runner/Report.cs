using System.Globalization;
using System.Text.Json;

namespace Mentoring.Bench;

/// <summary>One line of the table: the medians of the rounds.</summary>
internal sealed record Line(string Row, string Server, double PerSecond, double P50, double P99, int Failures, double? PerSecondRatio, double? P99Ratio)
{
    public string Json() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <param name="title">What is measured.</param>
    /// <param name="rounds">For each server its rounds, in the order of the table; the first one is what the others are compared with.</param>
    public static IEnumerable<Line> Of(string title, IReadOnlyList<(string Server, List<Figure> Rounds)> rounds)
    {
        var (rate, p99) = (Median(rounds[0].Rounds, f => f.PerSecond), Median(rounds[0].Rounds, f => f.P99));
        foreach (var (server, own) in rounds)
            yield return new(title, server, Median(own, f => f.PerSecond), Median(own, f => f.P50), Median(own, f => f.P99), own.Sum(f => f.Failures),
                rounds.Count == 1 ? null : Median(own, f => f.PerSecond) / rate, rounds.Count == 1 ? null : Median(own, f => f.P99) / p99);
    }

    public static string Table(IEnumerable<Line> lines) => string.Join('\n',
    [
        "| what | server | a second | to the first | p50 ms | p99 ms | p99 to the first |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
        .. lines.Select(line => string.Create(CultureInfo.InvariantCulture,
            $"| {line.Row} | {line.Server} | {line.PerSecond:0} | {line.PerSecondRatio:0.00} | {line.P50:0.00} | {line.P99:0.00} | {line.P99Ratio:0.00} |{(line.Failures > 0 ? $" {line.Failures} failed" : "")}")),
    ]);

    private static double Median(List<Figure> rounds, Func<Figure, double> of)
    {
        double[] sorted = [.. rounds.Select(of).Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
