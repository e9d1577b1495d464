using GraphQL;
using GraphQL.Types;

namespace Mentoring.Api.Verbs;

/// <summary>Prints the contract.</summary>
internal sealed class PrintSchema() : Verb("schema", "", "Prints the schema in GraphQL's schema language.")
{
    public override Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        RefuseWords(words);
        var schema = services.GetRequiredService<ISchema>();
        schema.Initialize();
        Console.Out.Write(schema.Print());
        return Task.FromResult(0);
    }
}
