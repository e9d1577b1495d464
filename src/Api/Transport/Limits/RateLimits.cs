using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>
/// How many operations a caller may send, whichever way: each has a bucket of a minute's worth that fills up steadily. Callers whom the
/// host does not tell apart are told apart by their address.
/// </summary>
internal sealed class RateLimits(IOptions<TransportOptions> options) : IDisposable
{
    internal const int Window = 60;

    private readonly int _known = options.Value.MaxOperationsPerMinute;
    private readonly int _unknown = options.Value.MaxOperationsPerMinuteOfAddress;
    private readonly PartitionedRateLimiter<(string Key, int Quota)> _buckets = PartitionedRateLimiter.Create<(string Key, int Quota), (string, int)>(
        caller => RateLimitPartition.GetTokenBucketLimiter(caller, bucket => Bucket(bucket.Item2)));

    /// <summary>Takes one operation from the caller's bucket.</summary>
    /// <param name="caller">Who asks; null for who is refused, whose address pays, so that nobody tries tokens for nothing.</param>
    /// <param name="http">The request, or the handshake of the socket.</param>
    public RateVerdict Take(Caller? caller, HttpContext http)
    {
        var bucket = caller?.Identity is null ? ($"address {Network(http.Connection.RemoteIpAddress)}", _unknown) : (caller.Key ?? "", _known);
        if (bucket.Item2 < 1)
            return RateVerdict.Unlimited;
        using var lease = _buckets.AttemptAcquire(bucket);
        _ = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        return new(lease.IsAcquired, bucket.Item2, _buckets.GetStatistics(bucket)?.CurrentAvailablePermits ?? 0, wait);
    }

    public void Dispose() => _buckets.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int quota)
    {
        var step = Math.Max(1, quota / Window);
        return new() { TokenLimit = quota, TokensPerPeriod = step, ReplenishmentPeriod = TimeSpan.FromSeconds((double)Window * step / quota), QueueLimit = 0, AutoReplenishment = true };
    }

    // Whoever has one address of the new kind has 2^64 of them.
    private static string Network(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}

/// <summary>What came of it.</summary>
internal readonly record struct RateVerdict(bool IsServed, long Quota, long Left, TimeSpan Wait)
{
    public static readonly RateVerdict Unlimited = new(true, 0, 0, default);

    public const string Message = "Too many operations. Try again later.";

    /// <summary>Tells the client where it stands, in the fields of the IETF's draft.</summary>
    public void Tell(HttpResponse response)
    {
        if (Quota < 1)
            return;
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"operations\";q={Quota};w={RateLimits.Window}");
        response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"operations\";r={Left};t={Math.Ceiling((double)(Quota - Left) * RateLimits.Window / Quota)}");
        if (!IsServed)
            response.Headers.RetryAfter = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(Wait.TotalSeconds))}");
    }
}
