using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Bench;

/// <summary>The data loaders of one request.</summary>
public sealed class Loaders(BenchDb db)
{
    public Loader<Guid, Member?> Members { get; } = new(async (ids, ct) =>
    {
        var found = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        return found.GetValueOrDefault;
    });

    public Loader<Guid, Cohort?> Cohorts { get; } = new(async (ids, ct) =>
    {
        var found = await db.Cohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return found.GetValueOrDefault;
    });

    public Loader<Guid, IEnumerable<Goal>> Goals { get; } = new(async (ids, ct) =>
    {
        var found = (await db.Goals.AsNoTracking().Where(g => ids.Contains(g.PairingId)).OrderBy(g => g.Place).ToListAsync(ct)).ToLookup(g => g.PairingId);
        return id => found[id];
    });
}

/// <summary>Collects keys until the executer asks for the first result.</summary>
public sealed class Loader<TKey, TValue>(Func<List<TKey>, CancellationToken, Task<Func<TKey, TValue>>> fetch) where TKey : notnull
{
    private readonly Dictionary<TKey, Result> _results = [];
    private Batch? _open;

    public IDataLoaderResult<TValue> Load(TKey key)
    {
        if (_results.TryGetValue(key, out var known))
            return known;

        _open = _open is { Fetched: null } ? _open : new Batch();
        _open.Keys.Add(key);
        return _results[key] = new Result(_open, key, fetch);
    }

    private sealed class Batch
    {
        public List<TKey> Keys { get; } = [];
        public Task<Func<TKey, TValue>>? Fetched { get; set; }
    }

    private sealed class Result(Batch batch, TKey key, Func<List<TKey>, CancellationToken, Task<Func<TKey, TValue>>> fetch) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await (batch.Fetched ??= fetch(batch.Keys, cancellationToken)))(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
