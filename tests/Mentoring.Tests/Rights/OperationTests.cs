using System.Text.Json;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Rights;

/// <summary>Every operation of the contract, tried by every kind of viewer.</summary>
public sealed class OperationTests
{
    // Its reader is let in or not; what they hear is told by the stories of events.
    private static readonly string[] Subscriptions = ["onMatchRunProgress", "onPairingEvent"];

    // What a command finds is found by the same queries that answer reads, which the other table tries on both databases.
    [Fact]
    public async Task Everybody_may_do_what_the_table_says()
    {
        await using var world = await World.InMentoring(Database.Sqlite);

        await AssertAsync(MutationTable.Rows, (person, row) => world.Attempt(person, row.Operation, row.On));
    }

    [Fact]
    public async Task What_is_silent_and_what_is_about_oneself_is_so_on_PostgreSQL_too()
    {
        await using var world = await World.InMentoring(Database.Postgres);

        await AssertAsync([.. MutationTable.Rows.Where(row => row.Signs.Contains("r") || row.On.EndsWith("silent", StringComparison.Ordinal))],
            (person, row) => world.Attempt(person, row.Operation, row.On));
    }

    [Theory, Databases]
    public async Task Everybody_sees_what_the_table_says(Database database)
    {
        await using var world = await World.InMentoring(database);

        await AssertAsync(QueryTable.Rows, (person, row) => QueryTable.Look(world, person, row));
    }

    [Fact]
    public async Task No_operation_is_without_a_row()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var schema = (await app.As(Person.Stranger).Send("""
            { __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } } }
            """)).GetProperty("__schema");

        Assert.Equal(Names(schema, "mutationType"), Known(MutationTable.Rows));
        Assert.Equal(Names(schema, "queryType"), Known(QueryTable.Rows.Where(row => !row.Operation.Contains('.', StringComparison.Ordinal))));
        Assert.Equal(Names(schema, "subscriptionType"), Subscriptions);
    }

    private static async Task AssertAsync(IReadOnlyList<Row> expected, Func<Person, Row, Task<string>> sign)
    {
        List<string> wrong = [];
        foreach (var row in expected)
        {
            var actual = row with { Signs = await Task.WhenAll(People.Viewers.Select(viewer => sign(viewer.Person, row))) };
            if (!actual.Signs.SequenceEqual(row.Signs))
                wrong.Add($"{actual}");
        }

        Assert.True(wrong.Count == 0, $"Otherwise than in the table:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Known(IEnumerable<Row> rows) => rows.Select(row => row.Operation).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(JsonElement schema, string root) =>
        schema.GetProperty(root).GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);
}
