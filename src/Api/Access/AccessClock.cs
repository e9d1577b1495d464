namespace Mentoring.Api.Access;

/// <summary>
/// Tokens live in real time, whatever time the program has: travelling a year ahead in the demo must not sign everybody out,
/// and the verb <c>token</c> knows nothing of the server's clock.
/// </summary>
internal static class AccessClock
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>The same moment on the program's clock.</summary>
    public static DateTimeOffset On(TimeProvider time, DateTimeOffset moment) => time.GetUtcNow() + (moment - Now);
}
