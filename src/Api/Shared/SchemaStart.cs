using GraphQL;
using GraphQL.Types;

namespace Mentoring.Api;

internal static class SchemaStart
{
    /// <summary>
    /// Builds the schema and runs a first operation, which takes as long as all else at start. On a thread of its own, so that it is
    /// done while the database is prepared; and a schema that cannot be built fails the start, not the first caller.
    /// </summary>
    public static Task PrepareSchemaAsync(this WebApplication app) => Task.Run(async () =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        _ = await scope.ServiceProvider.GetRequiredService<IDocumentExecuter<ISchema>>()
            .ExecuteAsync(new ExecutionOptions { Query = "{ __typename }", RequestServices = scope.ServiceProvider });
    });
}
