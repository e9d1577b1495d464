namespace Mentoring.Api.Transport;

/// <summary>
/// Why a socket is closed. Clients of the protocol connect again after all of these but 4400, 4401, 4406, 4409 and 4429,
/// which are faults of the client.
/// </summary>
internal sealed record Close(int Code, string Reason)
{
    public static readonly Close Normal = new(1000, "");
    public static readonly Close Restarting = new(1012, "Service restart");
    public static readonly Close Overloaded = new(1013, "Too many connections");
    public static readonly Close TryAgain = new(1013, "Try again later");
    public static readonly Close BadMessage = new(4400, "Invalid message received");
    public static readonly Close TooLarge = new(4400, "Message too large");
    public static readonly Close Unauthorized = new(4401, "Unauthorized");
    public static readonly Close Forbidden = new(4403, "Forbidden");
    public static readonly Close Expired = new(4403, "Token expired");
    public static readonly Close NoSubprotocol = new(4406, "Subprotocol not acceptable");
    public static readonly Close NotInitialised = new(4408, "Connection initialisation timeout");
    public static readonly Close InitialisedTwice = new(4429, "Too many initialisation requests");
    public static readonly Close Silent = new(4499, "No pong received");

    // A reason has at most 123 bytes, and an id may have any length.
    private const int LongestId = 60;

    public static Close Duplicate(string id) => new(4409, id.Length <= LongestId && id.All(char.IsAscii) ? $"Subscriber for {id} already exists" : "Subscriber already exists");
}
