using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>A WebSocket or an event stream, which stays open.</summary>
internal interface IConnection
{
    Task CloseAsync(Close close);
}

/// <summary>Counts the connections that stay open, and tells them when the process ends.</summary>
internal sealed class OpenConnections : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<IConnection> _open = [];
    private readonly Dictionary<string, int> _perCaller = [];
    private readonly TransportOptions _limits;
    private readonly CancellationTokenRegistration _stopping;
    private bool _isStopping;

    public OpenConnections(IOptions<TransportOptions> options, IHostApplicationLifetime lifetime)
    {
        _limits = options.Value;
        _stopping = lifetime.ApplicationStopping.Register(Stop);
    }

    /// <summary>Why there is no room for this connection; null when there is.</summary>
    public Close? Enter(IConnection connection)
    {
        lock (_lock)
        {
            if (_isStopping)
                return Close.Restarting;
            if (_open.Count >= _limits.MaxSockets)
                return Close.Overloaded;
            _ = _open.Add(connection);
            Telemetry.CountConnection(1);
            return null;
        }
    }

    public void Exit(IConnection connection)
    {
        lock (_lock)
            if (_open.Remove(connection))
                Telemetry.CountConnection(-1);
    }

    /// <summary>Whether the caller may have one connection more.</summary>
    public bool TryJoin(string caller)
    {
        lock (_lock)
        {
            var open = _perCaller.GetValueOrDefault(caller);
            if (open >= _limits.MaxSocketsPerCaller)
                return false;
            _perCaller[caller] = open + 1;
            return true;
        }
    }

    public void Leave(string caller)
    {
        lock (_lock)
            if (--_perCaller[caller] == 0)
                _ = _perCaller.Remove(caller);
    }

    public void Dispose() => _stopping.Dispose();

    private void Stop()
    {
        IConnection[] open;
        lock (_lock)
        {
            _isStopping = true;
            open = [.. _open];
        }
        foreach (var connection in open)
            _ = connection.CloseAsync(Close.Restarting);
    }
}
