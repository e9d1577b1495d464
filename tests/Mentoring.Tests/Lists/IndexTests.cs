using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mentoring.Api;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Mentoring.Tests.Lists;

/// <summary>With two hundred thousand rows in each table, PostgreSQL finds a page by an index and not by reading it all.</summary>
public sealed class IndexTests(Crowded crowd, ITestOutputHelper output) : IClassFixture<Crowded>
{
    /// <summary>
    /// Pages of 8 KiB: staff and who takes part find what they seek at once, the chair within a cohort of a thousand, each with a
    /// person and a review of theirs.
    /// </summary>
    private static readonly Dictionary<string, int> MostPages = new() { ["staff"] = 300, ["participant"] = 300, ["chair"] = 10_000 };

    /// <summary>Small tables may be read as they are.</summary>
    private static readonly string[] Small = ["Cohorts", "CommitteeSeats", "Assessments"];

    /// <summary>What no index can serve, and why; beside these only <c>contains</c> and <c>endsWith</c>, and what asks for all but a few.</summary>
    private static readonly (string Operation, string Why)[] Exceptions =
    [
        ("staff: applications(order: [{ member:", Elsewhere), ("staff: pairings(order: [{ mentor:", Elsewhere), ("staff: pairings(order: [{ mentee:", Elsewhere),
        ("staff: placements(order: [{ member:", Elsewhere), ("staff: responses(order: [{ member:", Elsewhere),
        ("staff: applications(order: [{ score:", WorkedOut), ("staff: applications(where: { score:", WorkedOut),
        ("staff: pairings(order: [{ proposedAt:", ByRight), ("staff: pairings(where: { proposedAt:", ByRight),
        ("staff: pairings(order: [{ approvedAt:", ByRight), ("staff: pairings(where: { approvedAt:", ByRight),
        ("staff: pairings(order: [{ endedAt:", WorkedOut), ("staff: pairings(where: { endedAt:", WorkedOut),
        ("staff: pairings(where: { replaces:", ByRight),
    ];

    private const string Elsewhere = "An order by what another table holds goes through all rows; within a cohort these are few.";
    private const string WorkedOut = "It is worked out from several columns or rows; within a cohort these are few.";
    private const string ByRight = "A right decides row by row whether the value is told.";

    public static TheoryData<string> Viewers => ["staff", "chair", "participant"];

    [Theory, MemberData(nameof(Viewers))]
    public async Task Every_order_and_filter_of_a_large_table_has_its_index(string who)
    {
        var app = await crowd.OpenAsync();
        var viewer = who switch { "staff" => Person.Staff, "chair" => Crowded.Chair, _ => Crowded.Participant };
        _ = await app.As(viewer).Send("{ __typename }");
        var slow = new List<string>();
        foreach (var field in app.Services.GetRequiredService<ISchema>().Query.Fields.Where(Documents.IsList))
            foreach (var arguments in Orders(field).Concat(Filters(field)))
            {
                var operation = $"{who}: {field.Name}({arguments})";
                if (Exceptions.Any(e => operation.StartsWith(e.Operation, StringComparison.Ordinal)))
                    continue;
                foreach (var plan in await crowd.Plans(viewer, $"{{ {field.Name}({arguments}) {{ nodes {{ id }} }} }}"))
                    if (plan.Buffers > MostPages[who] || plan.Scanned.Except(Small).Any())
                        slow.Add($"{operation}: {plan}");
            }

        output.WriteLine(string.Join("\n\n", slow));
        Assert.True(slow.Count == 0, string.Join("\n\n", slow));
    }

    [Theory]
    [InlineData("{ name: ASC }", "person 100000")]
    [InlineData("{ membershipEndsOn: ASC }", "2019-06-01")]
    [InlineData("{ membershipEndsOn: DESC }", "2019-06-01")]
    public async Task The_page_after_a_hundred_thousand_rows_costs_what_the_first_one_costs(string order, string at)
    {
        var app = await crowd.OpenAsync();
        var document = $"query($after: String) {{ members(first: 50, after: $after, order: [{order}]) {{ pageInfo {{ endCursor }} nodes {{ id name }} }} }}";
        var where = order.Contains("name", StringComparison.Ordinal) ? $"{{ name: {{ eq: \"{at}\" }} }}" : $"{{ membershipEndsOn: {{ eq: \"{at}\" }} }}";
        var middle = (await app.As(Person.Staff).Send($"{{ members(first: 1, where: {where}, order: [{order}]) {{ pageInfo {{ endCursor }} }} }}")).At("members.pageInfo.endCursor").ToString();

        var (first, deep) = (await Pages(document, null), await Pages(document, middle));

        output.WriteLine($"{order}: {first} pages at the start, {deep} after a hundred thousand rows");
        Assert.True(deep <= first * 1.3, $"{deep} pages of the database instead of {first}");
    }

    [Fact]
    public async Task Reviews_of_a_page_of_applications_are_found_without_reading_all_reviews()
    {
        var plans = await crowd.Plans(Crowded.Chair, "{ applications(first: 50) { nodes { id reviews { score } } } }");

        var reviews = Assert.Single(plans, plan => plan.Sql.StartsWith("SELECT r0.\"ApplicationId\" AS \"Key\"", StringComparison.Ordinal));
        output.WriteLine($"{reviews}");
        Assert.Empty(reviews.Scanned.Except(Small));
        Assert.InRange(reviews.Buffers, 1, 1000);
    }

    private async Task<long> Pages(string document, string? after) => (await crowd.Plans(Person.Staff, document, new { after })).Sum(plan => plan.Buffers);

    private static IEnumerable<string> Orders(FieldType field) =>
        field.Arguments!.Find("order")?.ResolvedType?.GetNamedType() is not IInputObjectGraphType sort ? [] :
        from key in sort.Fields
        from direction in new[] { "ASC", "DESC" }
        let step = key.ResolvedType is IInputObjectGraphType ? $"{{ name: {direction} }}" : direction
        select $"order: [{{ {key.Name}: {step} }}]";

    private static IEnumerable<string> Filters(FieldType field) =>
        from filter in ((IInputObjectGraphType)field.Arguments!.Find("where")!.ResolvedType!.GetNamedType()).Fields
        where filter.Name is not ("and" or "or")
        let type = (IInputObjectGraphType)filter.ResolvedType!.GetNamedType()
        from condition in type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) ? Conditions(type, Documents.Named(field).Name) : [$"id: {{ eq: {Id(type.Name[..^"FilterInput".Length])} }}"]
        select $"where: {{ {filter.Name}: {{ {condition} }} }}";

    /// <summary>What finds few of many; what most rows are, or are not, is found at once wherever one looks.</summary>
    private static IEnumerable<string> Conditions(IInputObjectGraphType operations, string connection) => operations.Name switch
    {
        "IdOperationFilterInput" => [$"eq: {Id(connection[..^"sConnection".Length])}", $"in: [{Id(connection[..^"sConnection".Length])}]"],
        "StringOperationFilterInput" => ["eq: \"person 000042\"", "startsWith: \"library 42\"", "in: [\"person 000042\"]"],
        "DateTimeOperationFilterInput" => ["eq: \"2012-06-01T00:00:00Z\"", "lt: \"2010-01-02T00:00:00Z\"", "gte: \"2026-01-01T00:00:00Z\""],
        "LocalDateOperationFilterInput" => ["eq: \"2012-06-01\"", "lt: \"2010-01-02\"", "gte: \"2026-05-10\""],
        "BooleanOperationFilterInput" => ["eq: true"],
        "IntOperationFilterInput" or "FloatOperationFilterInput" => ["eq: 2"],
        _ => [.. Documents.Choices(operations).Take(2).Select(choice => $"eq: {choice}")],
    };

    private static string Id(string type) => JsonSerializer.Serialize(GlobalId.Write(type, new Guid($"0{Array.IndexOf(Kinds, type) + 1}000000-0000-7000-8000-0000000000{(type is "Cohort" or "Assessment" ? "08" : "64")}")));

    private static readonly string[] Kinds = ["Member", "Cohort", "Application", "Placement", "Pairing", "PairingEvent", "Assessment", "Response"];
}
