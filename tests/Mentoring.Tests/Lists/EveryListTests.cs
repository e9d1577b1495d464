using GraphQL;
using GraphQL.Types;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Mentoring.Tests.Lists.Documents;

namespace Mentoring.Tests.Lists;

/// <summary>Whatever the contract lets anybody filter, order and read is one statement that both databases take.</summary>
public sealed class EveryListTests
{
    // A statement of all filters at once would be one that nobody sends.
    private const int AtOnce = 20;

    // Staff see everything; for the chair every right is a condition.
    private static readonly Person[] Viewers = [Person.Staff, "chair@example.org"];

    [Theory, Databases]
    public async Task Every_filter_order_and_field_of_every_list_is_translated_for_every_viewer(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await PrepareAsync(app);
        var schema = app.Services.GetRequiredService<ISchema>();

        foreach (var viewer in Viewers)
            foreach (var field in schema.Query.Fields.Where(IsList))
            {
                _ = await app.As(viewer).Send($"{{ {Everything(field, 2)} }}");
                foreach (var some in Filters((IInputObjectGraphType)field.Arguments!.Find("where")!.ResolvedType!, 2).Chunk(AtOnce))
                    _ = await app.As(viewer).Send($"{{ {field.Name}(where: {{ or: [{string.Join(' ', some)}] }}) {{ totalCount nodes {{ __typename }} }} }}");
            }
    }

    [Theory, Databases]
    public async Task The_lists_of_several_parents_are_read_together(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await PrepareAsync(app);
        var schema = app.Services.GetRequiredService<ISchema>();
        var cohort = (IObjectGraphType)schema.AllTypes["Cohort"]!;

        foreach (var field in cohort.Fields.Where(IsList))
        {
            using var statements = Statements.Record();
            var data = await app.As(Person.Staff).Send($"{{ cohorts(first: 2) {{ nodes {{ {Everything(field, 1)} }} }} }}");

            Assert.Equal(2, data.GetProperty("cohorts").GetProperty("nodes").GetArrayLength());
            Assert.True(statements.Count <= 3 + Relations(field), $"{field.Name}: {statements.Count} statements\n{string.Join('\n', statements.Sql)}");
        }
    }

    private static async Task PrepareAsync(TestApp app)
    {
        var chair = await app.As(Person.Staff).Do("""
            mutation { registerMember(input: { number: "1", member: { name: "Ada Chair", email: "chair@example.org" } }) { member { id } errors { ... on Error { message } } } }
            """);
        var id = chair.GetProperty("member").GetProperty("id").GetString();
        foreach (var name in new[] { "One", "Two" })
        {
            var cohort = await app.As(Person.Staff).Do($$"""
                mutation { createCohort(input: { plan: { name: "{{name}}", timeZone: "UTC" } }) { cohort { id } errors { ... on Error { message } } } }
                """);
            _ = await app.As(Person.Staff).Do(
                "mutation ($input: AppointCommitteeInput!) { appointCommittee(input: $input) { cohort { id } errors { ... on Error { message } } } }",
                new { input = new { cohortId = cohort.GetProperty("cohort").GetProperty("id").GetString(), chairId = id, memberIds = Array.Empty<string>() } });
        }
    }

    /// <summary>Each relation of the node is a statement more, however many rows there are.</summary>
    private static int Relations(FieldType field) =>
        ((IObjectGraphType)((IObjectGraphType)Named(field)).Fields.Find("nodes")!.ResolvedType!.GetNamedType()).Fields.Count(f => Named(f) is IObjectGraphType);
}
