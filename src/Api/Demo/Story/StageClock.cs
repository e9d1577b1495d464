namespace Mentoring.Api.Demo.Story;

/// <summary>The time on the stage: it stands until it is moved, and never goes back.</summary>
internal sealed class StageClock : TimeProvider
{
    private static readonly TimeSpan AMoment = TimeSpan.FromMinutes(7);

    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Then; or a moment later than now, where it is past already.</summary>
    public void MoveTo(DateTimeOffset then) => _now = then.ToUniversalTime() is var utc && utc > _now ? utc : _now + AMoment;
}
