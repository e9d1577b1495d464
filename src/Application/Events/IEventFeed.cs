namespace Mentoring.UseCases.Events;

/// <summary>The event log as it grows.</summary>
public interface IEventFeed
{
    /// <summary>
    /// Every event that is committed from the moment when this has answered, once, in the order of the log. The stream ends with
    /// <see cref="FeedOverrunException"/> when the reader is too slow; an event is never left out silently.
    /// </summary>
    Task<IAsyncEnumerable<EventRecord>> ListenAsync(CancellationToken ct);
}

/// <summary>The reader did not keep up with the log.</summary>
public sealed class FeedOverrunException() : Exception("The reader is too slow for the event log.");
