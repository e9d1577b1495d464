using GraphQL.DataLoader;

namespace Mentoring.Api.Lists;

/// <summary>Collects keys until the executer asks for the first result, then fetches them in one go, a thousand at most.</summary>
/// <param name="fetch">Fetches the values of these keys and answers with a way to find each.</param>
internal sealed class BatchLoader<TKey, TValue>(Func<IReadOnlyCollection<TKey>, CancellationToken, Task<Func<TKey, TValue>>> fetch) where TKey : notnull
{
    private const int MaxKeys = 1000;

    private readonly Dictionary<TKey, Result> _known = [];
    private Batch? _open;

    public IDataLoaderResult<TValue> Load(TKey key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_open is null || _open.Keys.Count >= MaxKeys)
            _open = new Batch(this);

        _open.Keys.Add(key);
        return _known[key] = new Result(_open, key);
    }

    private sealed class Batch(BatchLoader<TKey, TValue> owner)
    {
        private Task<Func<TKey, TValue>>? _fetched;

        public List<TKey> Keys { get; } = [];

        public Task<Func<TKey, TValue>> FetchAsync(CancellationToken ct)
        {
            if (_fetched is not null)
                return _fetched;
            if (ReferenceEquals(owner._open, this))
                owner._open = null;
            return _fetched = owner.Fetch(Keys, ct);
        }
    }

    private Task<Func<TKey, TValue>> Fetch(List<TKey> keys, CancellationToken ct) => fetch(keys, ct);

    private sealed class Result(Batch batch, TKey key) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) => (await batch.FetchAsync(cancellationToken))(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
