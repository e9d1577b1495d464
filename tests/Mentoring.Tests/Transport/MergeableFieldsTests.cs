using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using Mentoring.Api.Transport;
using Microsoft.Extensions.Options;

namespace Mentoring.Tests.Transport;

/// <summary>Our rule of fields that can be merged says the same as the engine's, where that can be waited for.</summary>
public sealed class MergeableFieldsTests
{
    private static readonly ISchema Schema = GraphQL.Types.Schema.For("""
        type Query { pet: Pet dog: Dog cat: Cat any: Any pets(first: Int, like: Like): [Pet!] }
        interface Pet { name(upper: Boolean, of: [Int]): String age: Int friend: Pet }
        type Dog implements Pet { name(upper: Boolean, of: [Int]): String age: Int friend: Pet size: Int! bones: [String] owner: Cat nick: String }
        type Cat implements Pet { name(upper: Boolean, of: [Int]): String age: Int friend: Pet size: Int bones: [Int] owner: Dog nick: String }
        union Any = Dog | Cat
        input Like { a: Int b: [String] like: Like }
        """, builder =>
    {
        builder.Types.For("Dog").IsTypeOfFunc = _ => true;
        builder.Types.For("Cat").IsTypeOfFunc = _ => true;
    });

    [Theory]
    [InlineData(true, "{ dog { name name age } }")]
    [InlineData(false, "{ dog { name: nick name } }")]
    [InlineData(false, "{ dog { name(upper: true) name } }")]
    [InlineData(false, "{ dog { name(of: [1, 2]) name(of: [2, 1]) } }")]
    [InlineData(true, "query($u: Boolean) { dog { name(upper: $u, of: [1]) name(of: [1], upper: $u) } }")]
    [InlineData(false, "{ pets(like: { b: [\"x\", \"y\"] }) { age } pets(like: { b: [\"x y\"] }) { name } }")]
    [InlineData(true, "{ pet { ... on Dog { x: nick } ... on Cat { x: name } } }")]
    [InlineData(false, "{ pet { ... on Dog { x: nick } ... on Cat { x: age } } }")]
    [InlineData(false, "{ pet { x: age ... on Cat { x: size } } }")]
    [InlineData(false, "{ any { ... on Dog { size } ... on Cat { size } } }")]
    [InlineData(false, "{ any { ... on Dog { bones } ... on Cat { bones } } }")]
    [InlineData(false, "{ any { ... on Dog { x: owner { size } } ... on Cat { x: owner { size } } } }")]
    [InlineData(true, "{ any { ... on Dog { x: owner { y: age } } ... on Cat { x: owner { y: age } } } }")]
    [InlineData(true, "{ any { ... on Dog { x: owner { y: name } } ... on Cat { x: owner { y: nick } } } }")]
    [InlineData(false, "{ any { ... on Dog { x: owner { y: name } } ... on Cat { x: owner { y: age } } } }")]
    [InlineData(false, "{ dog { friend { x: name } friend { x: age } } }")]
    [InlineData(false, "{ dog { ...A ...B } } fragment A on Dog { friend { x: name } } fragment B on Dog { friend { ...C } } fragment C on Pet { x: age }")]
    [InlineData(true, "{ dog { ...A ...A friend { ...C } } } fragment A on Dog { friend { ...C } } fragment C on Pet { x: age friend { name } }")]
    public async Task The_rule_of_the_specification_holds(bool mergeable, string text)
    {
        Assert.Equal((text, mergeable), (text, await AreMergeable(text, new MergeableFields(Options.Create(new TransportOptions())))));
        Assert.Equal((text, mergeable), (text, await AreMergeable(text, OverlappingFieldsCanBeMerged.Instance)));
    }

    [Fact]
    public async Task The_fields_of_an_object_are_the_same_in_any_order() =>
        Assert.True(await AreMergeable("{ pets(like: { a: 1, b: [\"x\"] }) { age } pets(like: { b: [\"x\"], a: 1 }) { name } }", new MergeableFields(Options.Create(new TransportOptions()))));

    [Fact]
    public async Task The_engine_agrees_about_two_thousand_documents()
    {
        var (ours, dice) = (new MergeableFields(Options.Create(new TransportOptions())), new Random(5));
        var seen = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        for (var round = 0; round < 2000; round++)
        {
            var text = Some(dice);
            var engines = await AreMergeable(text, OverlappingFieldsCanBeMerged.Instance);
            Assert.Equal((text, engines), (text, await AreMergeable(text, ours)));
            seen[engines]++;
        }
        Assert.All(seen.Values, count => Assert.InRange(count, 200, 1800));
    }

    [Fact]
    public async Task More_comparisons_than_the_limit_are_not_made()
    {
        var rule = new MergeableFields(Options.Create(new TransportOptions { MaxMergeComparisons = 10 }));

        var refused = await Errors("{ dog { name name name name name name } }", rule);

        Assert.Equal(Codes.TooManyComparisons, Assert.Single(refused).Code);
    }

    private static async Task<bool> AreMergeable(string text, IValidationRule rule) => !(await Errors(text, rule)).Any();

    private static async Task<IEnumerable<ExecutionError>> Errors(string text, IValidationRule rule)
    {
        var document = Parser.Parse(text);
        var result = await new DocumentValidator().ValidateAsync(new()
        {
            Schema = Schema, Document = document, Rules = [NoUnusedFragments.Instance, rule], Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(), Variables = Inputs.Empty,
        });
        return result.Errors;
    }

    /// <summary>A document that the other rules find right: two fragments, and selections that often have the same names.</summary>
    private static string Some(Random dice)
    {
        var text = new StringBuilder("query($u: Boolean) { pet ").Append(Set(dice, "Pet", 3, ["F", "G"])).Append(" any ").Append(Set(dice, "Any", 3, ["F", "G"]));
        return text.Append(" } fragment F on Dog ").Append(Set(dice, "Dog", 2, ["G"])).Append(" fragment G on Pet ").Append(Set(dice, "Pet", 2, [])).ToString();
    }

    private static string Set(Random dice, string type, int depth, string[] fragments)
    {
        var text = new StringBuilder("{ __typename ");
        for (var count = dice.Next(1, 4); count > 0; count--)
            _ = text.Append(dice.Next(8) switch
            {
                0 when fragments.Length > 0 => $"...{fragments[dice.Next(fragments.Length)]} ",
                1 when type is not "Dog" and not "Cat" => $"... on Dog {Set(dice, "Dog", depth, fragments)} ",
                2 when type is not "Dog" and not "Cat" => $"... on Cat {Set(dice, "Cat", depth, fragments)} ",
                3 when depth > 0 && type is not "Any" => $"friend {Set(dice, "Pet", depth - 1, fragments)} ",
                4 when depth > 0 && type is "Dog" => $"x: owner {Set(dice, "Cat", depth - 1, fragments)} ",
                4 when depth > 0 && type is "Cat" => $"x: owner {Set(dice, "Dog", depth - 1, fragments)} ",
                5 when type is not "Any" => "name(upper: $u) ",
                6 when type is "Dog" or "Cat" => "size ",
                7 when type is not "Any" => "y: age ",
                _ => type is "Any" ? "" : "name(upper: $u) age ",
            });
        return text.Append('}').ToString();
    }
}
