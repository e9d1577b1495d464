namespace Mentoring.Api.Transport;

/// <summary>The messages of <c>graphql-transport-ws</c>.</summary>
internal static class MessageTypes
{
    public const string Init = "connection_init";
    public const string Ack = "connection_ack";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Next = "next";
    public const string Error = "error";
    public const string Complete = "complete";
}
