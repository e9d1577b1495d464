using GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>What is to be executed, or why nothing is.</summary>
internal sealed record OperationText(string? Text, ExecutionError? Refusal = null)
{
    /// <summary>Not null when the client wants to name the operation by this hash from now on.</summary>
    public string? RememberAs { get; init; }
}

/// <summary>
/// Finds the text of an operation that a request names by its id. Those of manifests come from the store of the host; those that
/// clients register themselves (Apollo's automatic persisted queries) are kept in the memory of this process alone, so that strangers
/// cannot fill the store. A client whose hash is not known here sends the text again.
/// </summary>
internal sealed class PersistedOperations(IOperationStore store, IOptions<TransportOptions> options)
{
    // What an entry takes beside its characters.
    private const int EntryBytes = 200;

    private readonly bool _only = options.Value.PersistedOnly;
    private readonly RecentCache<string> _stored = Texts(options.Value.PersistedCacheBytes);
    private readonly RecentCache<string> _registered = Texts(options.Value.PersistedCacheBytes);

    public async ValueTask<OperationText> FindAsync(GraphQLRequest request, CancellationToken ct)
    {
        if (OperationId.Of(request) is { } id)
            return await FindAsync(id, ct);
        if (OperationId.Registration(request) is not { } apollo)
            return _only ? Refused("Only persisted operations are executed.", Codes.OnlyPersisted) : new(request.Query);
        if (!apollo.IsSpoken)
            return Refused("PersistedQueryNotSupported", Codes.BadRequest);
        if (apollo.Hash is not { } hash)
            return Refused("'sha256Hash' must be 64 hexadecimal digits.", Codes.BadRequest);
        if (request.Query is null)
            return await FindAsync(hash, ct);
        if (_only)
            return Refused("Only persisted operations are executed.", Codes.OnlyPersisted);
        return OperationId.HashOf(request.Query) == hash
            ? new(request.Query) { RememberAs = hash }
            : Refused("'sha256Hash' is not the SHA-256 of the query.", Codes.BadRequest);
    }

    /// <summary>Called once the operation is known to be good.</summary>
    public void Remember(OperationText operation, ExecutionResult result)
    {
        if (operation is not { RememberAs: { } hash, Text: { } text })
            return;
        Keep(_registered, hash, text);
        (result.Extensions ??= [])[OperationId.Extension] = new Dictionary<string, object?> { ["sha256Hash"] = hash, ["persisted"] = true };
    }

    private async ValueTask<OperationText> FindAsync(string id, CancellationToken ct)
    {
        if (!OperationId.IsPossible(id))
            return NotFound();
        if (_stored.TryFind(id, out var known) || _registered.TryFind(id, out known))
            return new(known);
        if (await store.FindAsync(id, ct) is not { } text)
            return NotFound();
        Keep(_stored, id, text);
        return new(text);
    }

    private static RecentCache<string> Texts(long bytes) => new(int.MaxValue, bytes);

    private static void Keep(RecentCache<string> texts, string id, string text) =>
        texts.Add(id, text, (sizeof(char) * (long)(id.Length + text.Length)) + EntryBytes);

    // Clients know this one by its message.
    private static OperationText NotFound() => Refused("PersistedQueryNotFound", Codes.PersistedNotFound);

    private static OperationText Refused(string message, string code) => new(null, new ExecutionError(message) { Code = code });
}
