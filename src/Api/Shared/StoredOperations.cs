using Mentoring.Api.Transport;
using Mentoring.UseCases;

namespace Mentoring.Api;

/// <summary>Keeps the operations of manifests in the database, where every node finds them.</summary>
internal sealed class StoredOperations(IServiceScopeFactory scopes) : IOperationStore
{
    public async ValueTask<string?> FindAsync(string id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOperationTexts>().FindAsync(id, ct);
    }

    public async ValueTask<IReadOnlyList<string>> AddAsync(IReadOnlyList<PersistedOperation> operations, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOperationTexts>().AddAsync(operations.ToDictionary(o => o.Id, o => o.Text), ct);
    }
}
