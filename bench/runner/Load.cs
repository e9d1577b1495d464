using System.Diagnostics;

namespace Mentoring.Bench;

/// <summary>What came of asking for some seconds.</summary>
internal sealed record Figure(double PerSecond, double P50, double P99, int Answers, int Failures);

/// <summary>Sixteen connections, each with a thread that asks again as soon as it is answered.</summary>
internal static class Load
{
    public const int Connections = 16;

    /// <param name="port">The server.</param>
    /// <param name="requests">Sent in turn by all connections together.</param>
    /// <param name="once">Whether each may be sent once only; then it ends with the last one.</param>
    /// <param name="seconds">For how long.</param>
    public static Figure Run(int port, IReadOnlyList<byte[]> requests, bool once, double seconds)
    {
        var (next, failures) = (-1, 0);
        var times = new List<long>[Connections];
        var until = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        var started = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, Connections).Select(i => new Thread(() => Ask(times[i] = new(1 << 16)))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;

        long[] all = [.. times.SelectMany(own => own)];
        Array.Sort(all);
        return new(all.Length / elapsed, Milliseconds(0.50), Milliseconds(0.99), all.Length, failures);

        double Milliseconds(double part) => all.Length == 0 ? 0 : all[Math.Min(all.Length - 1, (int)(all.Length * part))] * 1000.0 / Stopwatch.Frequency;

        void Ask(List<long> own)
        {
            using var connection = new Connection(port);
            long before;
            while ((before = Stopwatch.GetTimestamp()) < until)
            {
                var n = Interlocked.Increment(ref next);
                if (once && n >= requests.Count)
                    return;
                if (!connection.Ask(requests[(int)((uint)n % (uint)requests.Count)]))
                    _ = Interlocked.Increment(ref failures);
                own.Add(Stopwatch.GetTimestamp() - before);
            }
        }
    }
}
