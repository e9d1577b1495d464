using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>What is remembered of documents and persisted operations stays within its bounds.</summary>
public sealed class RecentCacheTests
{
    [Fact]
    public void What_was_not_asked_for_the_longest_goes_first()
    {
        var cache = new RecentCache<string>(maxEntries: 2, maxSize: 1000);

        Add(cache, "a", 1);
        Add(cache, "b", 1);
        _ = cache.TryFind("a", out _);
        Add(cache, "c", 1);

        Assert.Equal(["a", "c"], Kept(cache, "a", "b", "c"));
    }

    [Fact]
    public void All_together_never_take_more_than_the_size()
    {
        var cache = new RecentCache<string>(maxEntries: 1000, maxSize: 100);

        _ = Parallel.For(0, 500, i => Add(cache, $"{i}", 8));

        Assert.Equal((12, 96), (cache.Count, cache.Size));
    }

    [Fact]
    public void What_is_larger_than_the_cache_pushes_nobody_out()
    {
        var cache = new RecentCache<string>(maxEntries: 1000, maxSize: 100);

        Add(cache, "small", 1);
        Add(cache, "huge", 101);

        Assert.Equal(["small"], Kept(cache, "small", "huge"));
        Add(cache, "all of it", 100);
        Assert.Equal(["all of it"], Kept(cache, "small", "huge", "all of it"));
    }

    [Fact]
    public void The_first_of_a_key_stays()
    {
        var cache = new RecentCache<string>(maxEntries: 1000, maxSize: 100);

        cache.Add("a", "first", 10);
        cache.Add("a", "second", 20);

        Assert.Equal((true, "first", 10), (cache.TryFind("a", out var value), value, cache.Size));
    }

    [Fact]
    public void A_cache_of_no_entries_keeps_none()
    {
        var cache = new RecentCache<string>(maxEntries: 0, maxSize: 100);

        Add(cache, "a", 1);

        Assert.Empty(Kept(cache, "a"));
    }

    private static void Add(RecentCache<string> cache, string key, long size) => cache.Add(key, key, size);

    private static string[] Kept(RecentCache<string> cache, params string[] keys) => [.. keys.Where(key => cache.TryFind(key, out _))];
}
