using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Mentoring.Api.Transport;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Contract;

/// <summary>What people are shown first is within what anybody may ask.</summary>
public sealed partial class CostOfDocumentsTests
{
    [Fact]
    public async Task Every_document_that_is_shown_is_within_every_limit()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var (schema, guard) = (app.Services.GetRequiredService<ISchema>(), app.Services.GetRequiredService<DocumentGuard>());
        var documents = Shown().ToList();
        Assert.InRange(documents.Count, 10, 1000);

        foreach (var (name, text) in documents)
        {
            var document = Parser.Parse(text);
            Assert.Null(guard.Check(document));
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            {
                var rule = new CostRule(new(schema), new(), CostRequest.None);
                var result = await new DocumentValidator().ValidateAsync(new()
                {
                    Schema = schema, Document = document, Operation = operation, Rules = [rule], RequestServices = app.Services, Variables = Some(operation),
                });
                Assert.True(result.IsValid && rule.Cost is not null, $"{name}: {string.Join(" ", result.Errors.Select(error => error.Message))} {rule.Cost}");
            }
        }
    }

    /// <summary>The whole page of pairings with everybody on it, which a screen shows.</summary>
    [Fact]
    public async Task A_full_page_with_its_relations_is_within_the_limits()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        await app.As(Person.Staff).Send("{ pairings(first: 50) { totalCount nodes { status mentor { name } mentee { name } liaison { name } goals { status } cohort { name } } } }");
    }

    private static IEnumerable<(string Name, string Text)> Shown()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root.FullName, "docs", "queries"), "*.graphql"))
            yield return (Path.GetFileName(file), File.ReadAllText(file));
        foreach (var (block, number) in Blocks().Matches(File.ReadAllText(Path.Combine(Repository.Root.FullName, "README.md"))).Select((match, number) => (match.Groups[1].Value, number)))
            yield return ($"README {number}", block);
    }

    private static Inputs Some(GraphQLOperationDefinition operation) =>
        new((operation.Variables?.Items ?? []).Where(variable => variable.Type is GraphQLNonNullType)
            .ToDictionary(variable => variable.Variable.Name.StringValue, variable => Some(((GraphQLNonNullType)variable.Type).Type)));

    private static object? Some(GraphQLType type) => type switch
    {
        GraphQLListType => Array.Empty<object>(),
        GraphQLNamedType { Name.StringValue: "LocalDate" } => "2017-06-01",
        _ => "x",
    };

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
