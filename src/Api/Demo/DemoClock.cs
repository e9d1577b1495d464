namespace Mentoring.Api.Demo;

/// <summary>The demo's time: it runs like the real one, some way apart from it, and only ever moves forward.</summary>
/// <param name="real">What it is apart from; timers stay on it, since a wait is a wait.</param>
/// <param name="startAt">Where it starts; null for the present.</param>
internal sealed class DemoClock(TimeProvider real, DateTimeOffset? startAt = null) : TimeProvider
{
    /// <summary>As far as it goes: later dates have no calendar that anybody plans by.</summary>
    public static readonly DateTimeOffset Latest = new(2999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _moving = new();
    private long _apart = startAt is { } start ? (start - real.GetUtcNow()).Ticks : 0;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref _apart));

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Returns false, and changes nothing, when this would be back.</summary>
    public bool TryMoveTo(DateTimeOffset moment)
    {
        lock (_moving)
        {
            var ahead = moment - GetUtcNow();
            if (ahead < TimeSpan.Zero)
                return false;
            Interlocked.Add(ref _apart, ahead.Ticks);
            return true;
        }
    }
}
