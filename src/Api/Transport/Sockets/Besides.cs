namespace Mentoring.Api.Transport;

/// <summary>What runs beside the reading of a socket. While it is too much, the client is not read, so that it cannot pile up work.</summary>
internal sealed class Besides(int most)
{
    private readonly List<Task> _running = [];

    /// <summary>Called by the reading side alone, as all others.</summary>
    public void Add(Task task)
    {
        _ = _running.RemoveAll(done => done.IsCompleted);
        _running.Add(task);
    }

    /// <summary>Completes when there is room for one more.</summary>
    public async ValueTask RoomAsync()
    {
        while (_running.Count >= most && _running.RemoveAll(done => done.IsCompleted) is 0)
            _ = await Task.WhenAny(_running);
    }

    public Task EndedAsync() => Task.WhenAll(_running);
}
