namespace Mentoring.Api.Transport;

/// <summary>Every limit of the transport, bound from the configuration section <c>Transport</c>.</summary>
public sealed class TransportOptions
{
    public const string Section = "Transport";

    /// <summary>The largest body of a POST, in bytes; a larger one is refused with 413. Default 256 KiB.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How long the whole body of a POST may take to arrive; a slower one is refused with 408. Default 30 seconds.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The tokens of a document, counted before it is parsed. Default 4,000.</summary>
    public int MaxTokens { get; set; } = 4000;

    /// <summary>The fields that a document writes. Default 1,024.</summary>
    public int MaxFields { get; set; } = 1024;

    /// <summary>The fields that a document asks for once its fragments are spread. Default 5,000.</summary>
    public int MaxSpreadFields { get; set; } = 5000;

    /// <summary>How deep fields are nested, but for introspection. Default 12.</summary>
    public int MaxDepth { get; set; } = 12;

    /// <summary>How often the same field of the same type occurs on one path. Default 3.</summary>
    public int MaxCycles { get; set; } = 3;

    /// <summary>The aliases of a document. Default 30.</summary>
    public int MaxAliases { get; set; } = 30;

    /// <summary>How often an operation asks for the same root field. Default 10.</summary>
    public int MaxSameRootField { get; set; } = 10;

    /// <summary>The mutations of one operation. Default 5.</summary>
    public int MaxMutations { get; set; } = 5;

    /// <summary>The directives at one place of a document. Default 4.</summary>
    public int MaxDirectivesAtOnePlace { get; set; } = 4;

    /// <summary>The directives of a document. Default 50.</summary>
    public int MaxDirectives { get; set; } = 50;

    /// <summary>How often fragments are spread, those that are spread by others counted each time. Default 1,000.</summary>
    public int MaxFragmentVisits { get; set; } = 1000;

    /// <summary>How deep lists and objects in a document are nested. Default 20.</summary>
    public int MaxValueDepth { get; set; } = 20;

    /// <summary>How deep introspection is nested. Default 20.</summary>
    public int MaxIntrospectionDepth { get; set; } = 20;

    /// <summary>How many lists a document introspects, such as the types and their fields. Default 50.</summary>
    public int MaxIntrospectionLists { get; set; } = 50;

    /// <summary>The comparisons that it may take to tell whether fields of the same name can be merged. Default 100,000.</summary>
    public int MaxMergeComparisons { get; set; } = 100_000;

    /// <summary>The variables of a request, in bytes of JSON. Default 100 KiB.</summary>
    public int MaxVariablesBytes { get; set; } = 100 * 1024;

    /// <summary>What it may cost to resolve the fields of an operation (<c>@cost</c>, <c>@listSize</c>). Default 1,000.</summary>
    public int MaxFieldCost { get; set; } = 1000;

    /// <summary>How many objects an operation may answer with, as reckoned before it is executed. Default 1,000.</summary>
    public int MaxTypeCost { get; set; } = 1000;

    /// <summary>How many valid documents are remembered, so that they are not parsed and validated again; 0 for none. Default 1,000.</summary>
    public int MaxCachedDocuments { get; set; } = 1000;

    /// <summary>How many characters all remembered documents have together; their trees take some twenty bytes for each. Default 2,000,000.</summary>
    public int MaxCachedCharacters { get; set; } = 2_000_000;

    /// <summary>How many errors of one document are told. Default 5.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>
    /// Operations that one caller may send in a minute over HTTP and WebSockets, all at once or one by one; one more is refused with 429, on a
    /// WebSocket with an error. 0 for any number. Default 1,200.
    /// </summary>
    public int MaxOperationsPerMinute { get; set; } = 1200;

    /// <summary>The same for all callers together who come from one address and whom nobody knows, those who are refused among them. Default 600.</summary>
    public int MaxOperationsPerMinuteOfAddress { get; set; } = 600;

    /// <summary>How long a query, a mutation, the opening of a subscription or one of its events may take. Default 10 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From how long on an operation is slow, and so told in the log as a warning. Default 1 second.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);

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
