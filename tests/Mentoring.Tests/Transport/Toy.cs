using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphQL;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>What the toy schema is about: numbers that are handed to whoever listens.</summary>
public sealed class Toy
{
    private readonly Channel<int> _published = Channel.CreateUnbounded<int>();
    private int _taken;

    /// <summary>Completes when somebody waits in <c>slow</c>.</summary>
    public TaskCompletionSource SlowStarted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when somebody listens.</summary>
    public TaskCompletionSource ListenerCame { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the last listener has gone.</summary>
    public TaskCompletionSource ListenerGone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Count { get; set; }

    public int Taken => _taken;

    public void Publish(int number) => Assert.True(_published.Writer.TryWrite(number));

    public async IAsyncEnumerable<Tick> ListenAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        ListenerCame.TrySetResult();
        try
        {
            await foreach (var number in _published.Reader.ReadAllAsync(ct))
                yield return number >= 0 ? new(number) : throw new InvalidOperationException("the source is broken at /secret/path");
        }
        finally
        {
            ListenerGone.TrySetResult();
        }
    }

    public async IAsyncEnumerable<Tick> CountAsync(int to, bool named = false)
    {
        try
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.CompletedTask;
                _ = Interlocked.Increment(ref _taken);
                yield return new(number) { Name = named ? $"tick-{number}" : null };
            }
        }
        finally
        {
            ListenerGone.TrySetResult();
        }
    }
}

/// <summary>One per scope.</summary>
public sealed class ToyScope
{
    private static int _last;

    public int Number { get; } = Interlocked.Increment(ref _last);
    public string? Viewer { get; set; }
}

/// <summary>An exception that the host has a name for.</summary>
public sealed class ToyException() : Exception("detail that only we know");

public sealed class ToyTranslator : IExceptionTranslator
{
    public ExecutionError? Translate(Exception exception) => exception is ToyException ? new("The toy is broken.") { Code = "TOY_BROKEN" } : null;
}

/// <summary>Ticks that have a name are known by it.</summary>
public sealed class ToyNames : IEventIds
{
    public string? IdOf(object? value) => (value as Tick)?.Name;
}

[Name("Query")]
public sealed class ToyQuery
{
    public static string Hello(string? name) => $"hello {name ?? "you"} ü";

    public static ToyTree Tree() => new();

    public static string? Fails() => throw new FormatException("detail that only we know");

    public static string MustNotFail() => throw new FormatException("detail that only we know");

    public static Pair? Pair() => new(1);

    public static IEnumerable<Pair?> Pairs() => [new(1), null, new(2)];

    public static IEnumerable<Pair>? WholePairs() => [new(1), new(2)];

    public static string? Known() => throw new ToyException();

    public static string? Whoami([FromServices] ToyScope scope) => scope.Viewer;

    public static int Scope([FromServices] ToyScope scope) => scope.Number;

    public static double Endless() => double.PositiveInfinity;

    public static async Task<string> Slow([FromServices] Toy toy, CancellationToken ct)
    {
        toy.SlowStarted.TrySetResult();
        await Task.Delay(Timeout.Infinite, ct);
        return "never";
    }
}

[Name("Mutation")]
public sealed class ToyMutation
{
    public static int Increment([FromServices] Toy toy) => ++toy.Count;
}

[Name("Subscription")]
public sealed class ToySubscription
{
    public static IObservable<Tick> OnTick([FromServices] Toy toy) => toy.ListenAsync().ToPullSource();

    public static IObservable<Tick> CountTo([FromServices] Toy toy, int number, bool? named) => toy.CountAsync(number, named is true).ToPullSource();

    public static IAsyncEnumerable<Tick> PushTo([FromServices] Toy toy, int number) => toy.CountAsync(number);

    public static IObservable<Tick> Refused() => throw new ToyException();
}

public sealed class Tick(int number)
{
    public int Number => number;

    internal string? Name { get; init; }

    public static int Taken([FromServices] Toy toy) => toy.Taken;

    public static int Scope([FromServices] ToyScope scope) => scope.Number;

    public static string? Viewer([FromServices] ToyScope scope) => scope.Viewer;

    public static string? Fails() => throw new FormatException("detail that only we know");

    public static string Text(int length) => new('x', length);

    public static async Task<string?> Slow([FromServices] Toy toy, CancellationToken ct)
    {
        toy.SlowStarted.TrySetResult();
        await Task.Delay(Timeout.Infinite, ct);
        return null;
    }
}

/// <summary>Something with parts that can be missing, and parts that cannot.</summary>
public sealed class Pair(int number)
{
    public int Number => number;

    public string? MayFail() => number is 1 ? throw new FormatException("detail that only we know") : "well";

    public string MustNotFail() => number is 1 ? throw new FormatException("detail that only we know") : "well";

    public Pair Inner() => new(number);
}
