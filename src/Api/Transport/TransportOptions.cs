namespace Mentoring.Api.Transport;

/// <summary>Every limit of the transport, bound from the configuration section <c>Transport</c>.</summary>
public sealed class TransportOptions
{
    public const string Section = "Transport";

    /// <summary>The largest body of a POST, in bytes; a larger one is refused with 413. Default 256 KiB.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How many errors of one document are told. Default 5.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>How long a query, a mutation, the opening of a subscription or one of its events may take. Default 10 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether only operations of a manifest are executed; anything else is refused with <see cref="Codes.OnlyPersisted"/>. Default false.</summary>
    public bool PersistedOnly { get; set; }

    /// <summary>
    /// How many bytes of memory the texts of persisted operations may take: once those of manifests, and once those that clients register
    /// themselves. What was not asked for the longest makes room. Default 16 MiB.
    /// </summary>
    public long PersistedCacheBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Origins whose pages may call across origins (CORS is the host's to switch on) and open a WebSocket, such as <c>https://members.example.org</c>; <c>*</c> allows every page.
    /// Default none but the API's own host. A client that sends no Origin is no browser and is let in.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Open WebSockets and event streams of this process; one more socket is closed with 1013, one more stream is refused with 503. Default 10,000.</summary>
    public int MaxSockets { get; set; } = 10_000;

    /// <summary>Open WebSockets and event streams of one caller (<see cref="Caller.Key"/>); one more socket is closed with 1013, one more stream is refused with 429. Default 10.</summary>
    public int MaxSocketsPerCaller { get; set; } = 10;

    /// <summary>Operations at a time on one WebSocket; one more is refused, the socket stays. Default 20.</summary>
    public int MaxSocketOperations { get; set; } = 20;

    /// <summary>The largest message from a client, in bytes; a larger one closes the socket with 4400. Default 64 KiB.</summary>
    public int MaxSocketMessageBytes { get; set; } = 64 * 1024;

    /// <summary>How long a client may take to send <c>connection_init</c>; then 4408. Default 5 seconds.</summary>
    public TimeSpan SocketInitTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the server sends <c>ping</c>. Default 15 seconds.</summary>
    public TimeSpan SocketPingInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>After how many pings without any message from the client it counts as gone. Default 2.</summary>
    public int SocketMissedPings { get; set; } = 2;

    /// <summary>How long a message or an event may wait for a client that does not read; then the connection is cut. Default 30 seconds.</summary>
    public TimeSpan SocketSendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a closed socket waits for the client's own close frame. Default 5 seconds.</summary>
    public TimeSpan SocketCloseTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often an event stream is given a comment, so that nobody on the way takes it for dead. Default 12 seconds.</summary>
    public TimeSpan StreamBeatInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// Events kept for a reader whose source cannot be pulled (an <see cref="IObservable{T}"/>); one more ends the operation with
    /// <see cref="Codes.TooSlow"/>. Default 256.
    /// </summary>
    public int StreamBuffer { get; set; } = 256;
}
