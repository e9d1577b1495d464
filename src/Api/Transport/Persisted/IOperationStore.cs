namespace Mentoring.Api.Transport;

/// <summary>An operation that clients may name instead of sending it.</summary>
/// <param name="Id">By which they name it; where it is 64 hexadecimal digits, in small letters and the SHA-256 of the text.</param>
/// <param name="Text">The document.</param>
public sealed record PersistedOperation(string Id, string Text);

/// <summary>
/// Where the host keeps the operations of its manifests. What an id stands for never changes, so that every node may remember it.
/// Without a store of the host's own there are no such operations.
/// </summary>
public interface IOperationStore
{
    /// <summary>The text that this id stands for, or null.</summary>
    ValueTask<string?> FindAsync(string id, CancellationToken ct);

    /// <summary>
    /// Keeps all of them, also those that it has already; or none, when an id stands for another text: those ids are returned.
    /// </summary>
    ValueTask<IReadOnlyList<string>> AddAsync(IReadOnlyList<PersistedOperation> operations, CancellationToken ct);
}

internal sealed class NoStore : IOperationStore
{
    public ValueTask<string?> FindAsync(string id, CancellationToken ct) => new((string?)null);

    public ValueTask<IReadOnlyList<string>> AddAsync(IReadOnlyList<PersistedOperation> operations, CancellationToken ct) =>
        throw new NotSupportedException("There is no store for persisted operations.");
}
