using GraphQL.Types;
using Mentoring.Api.Transport;

namespace Mentoring.Api.Verbs;

/// <summary>Prints the contract.</summary>
internal sealed class PrintSchema() : Verb("schema", "", "Prints the schema in GraphQL's schema language.")
{
    public override Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        RefuseWords(words);
        Console.Out.Write(SchemaText.Print(services.GetRequiredService<ISchema>()));
        return Task.FromResult(0);
    }
}
