using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>By which the host names the events of its sources, so that clients can say which they had last. Without it they have no ids.</summary>
public interface IEventIds
{
    /// <summary>The id of this event, one line of text; null for none.</summary>
    string? IdOf(object? value);
}

internal sealed class NoEventIds : IEventIds
{
    public string? IdOf(object? value) => null;
}

/// <summary>What became of an event that has an id.</summary>
internal sealed class EventResult(ExecutionResult result, string id) : ExecutionResult(result)
{
    public string Id => id;
}
