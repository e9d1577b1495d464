using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>Counts the open sockets, and tells them when the process ends.</summary>
internal sealed class SocketRegistry : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<SocketSession> _open = [];
    private readonly Dictionary<string, int> _perCaller = [];
    private readonly TransportOptions _limits;
    private readonly CancellationTokenRegistration _stopping;
    private bool _isStopping;

    public SocketRegistry(IOptions<TransportOptions> options, IHostApplicationLifetime lifetime)
    {
        _limits = options.Value;
        _stopping = lifetime.ApplicationStopping.Register(Stop);
    }

    /// <summary>Why there is no room for this socket; null when there is.</summary>
    public Close? Enter(SocketSession session)
    {
        lock (_lock)
        {
            if (_isStopping)
                return Close.Restarting;
            if (_open.Count >= _limits.MaxSockets)
                return Close.Overloaded;
            _ = _open.Add(session);
            Telemetry.CountSocket(1);
            return null;
        }
    }

    public void Exit(SocketSession session)
    {
        lock (_lock)
            if (_open.Remove(session))
                Telemetry.CountSocket(-1);
    }

    /// <summary>Whether the caller may have one socket more.</summary>
    public bool TryJoin(string caller)
    {
        lock (_lock)
        {
            var sockets = _perCaller.GetValueOrDefault(caller);
            if (sockets >= _limits.MaxSocketsPerCaller)
                return false;
            _perCaller[caller] = sockets + 1;
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
        SocketSession[] open;
        lock (_lock)
        {
            _isStopping = true;
            open = [.. _open];
        }
        foreach (var session in open)
            _ = session.CloseAsync(Close.Restarting);
    }
}
