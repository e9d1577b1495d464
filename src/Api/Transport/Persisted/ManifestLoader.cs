using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Mentoring.Api.Transport;

/// <summary>What became of a manifest.</summary>
/// <param name="Operations">How many it has, all of which are kept; none when there is a problem.</param>
/// <param name="Problems">All that is wrong with it, one line each.</param>
internal sealed record ManifestLoaded(int Operations, IReadOnlyList<string> Problems);

/// <summary>Puts the operations of a manifest into the store of the host, when every one of them is good for the schema and within the limits.</summary>
internal sealed class ManifestLoader(ISchema schema, Documents documents, ValidationRules rules, IDocumentValidator validator, IOperationStore store)
{
    public async Task<ManifestLoaded> LoadAsync(ReadOnlyMemory<byte> utf8, CancellationToken ct)
    {
        if (Manifest.Read(utf8) is not { } operations)
            return new(0, ["It is neither a manifest of Relay nor one of Apollo (version 1)."]);

        List<string> problems = [.. operations.GroupBy(o => o.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: the id is there {same.Count()} times.")];
        foreach (var operation in operations)
            problems.AddRange((await ProblemsOfAsync(operation, ct)).Select(problem => $"{operation.Id}: {problem}"));
        if (problems.Count is 0)
            problems.AddRange((await store.AddAsync(operations, ct)).Select(taken => $"{taken}: the id stands for another operation already."));
        return new(problems.Count is 0 ? operations.Count : 0, problems);
    }

    private async Task<IEnumerable<string>> ProblemsOfAsync(PersistedOperation operation, CancellationToken ct)
    {
        if (!OperationId.IsPossible(operation.Id))
            return ["this cannot be an id."];
        if (OperationId.IsHash(operation.Id) && OperationId.HashOf(operation.Text) != operation.Id)
            return ["the id is not the SHA-256 of its text."];
        try
        {
            var document = documents.Read(operation.Text).Tree;
            if (document.Definitions.OfType<GraphQLOperationDefinition>().ToList() is not [var only])
                return ["the text has not one operation."];
            var found = await validator.ValidateAsync(new()
            {
                Schema = schema,
                Document = document,
                Operation = only,
                // What it costs depends on its variables, which come with the requests.
                Rules = rules.OfDocuments,
                Variables = Inputs.Empty,
                Extensions = Inputs.Empty,
                UserContext = new Dictionary<string, object?>(),
                CancellationToken = ct,
            });
            return found.Errors.Where(error => error is not InvalidVariableError).Select(error => error.Message);
        }
        catch (Exception unreadable) when (unreadable is ExecutionError or GraphQLParserException)
        {
            return [unreadable.Message];
        }
    }
}
