using System.Buffers.Text;
using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

public sealed class PagingTests
{
    private static readonly string[] InOrder =
        ["ada archer", "Ada Archer", "Áda Archer", "Åsa Öberg", "Bo Čapek", "Émile Zola", "Łucja Nowak", "O'Neil, Pat", "Zoë Young"];

    [Theory, Databases(1), Databases(2), Databases(4), Databases(9), Databases(50)]
    public async Task Pages_of_any_size_in_both_directions_are_the_one_list(Database database, int size)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);

        Assert.Equal(InOrder, await roster.Walk(size, "[{ name: ASC }]"));
        Assert.Equal(InOrder, await roster.Walk(size, "[{ name: ASC }]", backward: true));
        // Equals stay in the order of their ids.
        string[] reversed = [.. InOrder.Skip(3).Reverse(), .. InOrder.Take(3)];
        Assert.Equal(reversed, await roster.Walk(size, "[{ name: DESC }]"));
        Assert.Equal(reversed, await roster.Walk(size, "[{ name: DESC }]", backward: true));
    }

    [Theory, Databases]
    public async Task A_page_tells_where_it_lies_and_how_many_there_are(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);

        var first = await roster.Page("first: 4, order: [{ name: ASC }]");
        var second = await roster.Page($"first: 4, after: \"{first.At("pageInfo.endCursor")}\", order: [{{ name: ASC }}]");
        var last = await roster.Page("last: 1, order: [{ name: ASC }]");
        var none = await roster.Page("first: 0");

        Assert.Equal((9, true, false), Of(first));
        Assert.Equal((9, true, true), Of(second));
        Assert.Equal((9, false, true), Of(last));
        Assert.Equal(first.At("edges.0.cursor").ToString(), first.At("pageInfo.startCursor").ToString());
        Assert.Equal((9, 0), (none.At("totalCount").GetInt32(), none.GetProperty("edges").GetArrayLength()));
    }

    [Theory, Databases]
    public async Task Ten_come_by_default(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, [.. Roster.Names, "Quinn Quick", "Rob Roe"]);

        Assert.Equal(10, (await roster.Page("order: []")).GetProperty("edges").GetArrayLength());
    }

    [Theory, Databases]
    public async Task What_comes_in_between_moves_no_page(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);
        var first = await roster.Page("first: 4, order: [{ name: ASC }]");

        await roster.Add("Aaron First");
        await roster.Add("Cleo Later");

        var second = await roster.Page($"first: 3, after: \"{first.At("pageInfo.endCursor")}\", order: [{{ name: ASC }}]");
        Assert.Equal(["Bo Čapek", "Cleo Later", "Émile Zola"], Roster.NamesOf(second));
        Assert.Equal(11, second.At("totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task What_is_taken_away_in_between_moves_no_page_and_its_cursor_still_holds(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        foreach (var name in new[] { "Ada", "Ben", "Cleo", "Dora", "Egon" })
            await story.Apply(name, Form.Mentee);
        const string Waiting = "query($after: String) { applications(first: 2, after: $after, where: { status: { eq: SUBMITTED } }, order: [{ member: { name: ASC } }]) { totalCount pageInfo { endCursor } nodes { member { name } } } }";
        var first = (await story.Rita.Api.Send(Waiting)).GetProperty("applications");

        foreach (var name in new[] { "Ada", "Ben" })
            await story[name].Api.Mutate("withdrawApplication", new { applicationId = story[name].Application });

        var second = (await story.Rita.Api.Send(Waiting, new { after = first.At("pageInfo.endCursor").ToString() })).GetProperty("applications");
        Assert.Equal(["Cleo", "Dora"], second.GetProperty("nodes").EnumerateArray().Select(n => n.At("member.name").ToString()));
        Assert.Equal(3, second.At("totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task What_is_null_comes_last_in_both_directions(Database database)
    {
        await using var roster = await Roster.OpenAsync(database);
        foreach (var (name, ends) in new (string, string?)[] { ("Never", null), ("Late", "2019-01-01"), ("Early", "2017-06-30"), ("Not either", null), ("Middle", "2018-06-30") })
            await roster.Add(name, ends);

        foreach (var size in new[] { 1, 2, 3, 5 })
        {
            Assert.Equal(["Early", "Middle", "Late", "Never", "Not either"], await roster.Walk(size, "[{ membershipEndsOn: ASC }]"));
            Assert.Equal(["Early", "Middle", "Late", "Never", "Not either"], await roster.Walk(size, "[{ membershipEndsOn: ASC }]", backward: true));
            Assert.Equal(["Late", "Middle", "Early", "Never", "Not either"], await roster.Walk(size, "[{ membershipEndsOn: DESC }]"));
            Assert.Equal(["Late", "Middle", "Early", "Never", "Not either"], await roster.Walk(size, "[{ membershipEndsOn: DESC }]", backward: true));
        }
    }

    [Theory, Databases]
    public async Task Several_orders_are_taken_one_after_the_other(Database database)
    {
        await using var roster = await Roster.OpenAsync(database);
        foreach (var (name, ends) in new (string, string?)[] { ("Cleo", "2018-06-30"), ("Ada", "2019-06-30"), ("Ben", "2018-06-30"), ("Dora", null), ("Ben", null) })
            await roster.Add(name, ends);

        foreach (var size in new[] { 1, 2, 5 })
            Assert.Equal(["Cleo", "Ben", "Ada", "Dora", "Ben"], await roster.Walk(size, "[{ membershipEndsOn: ASC }, { name: DESC }]"));
    }

    [Theory]
    [InlineData("first: 51", "HC0051")]
    [InlineData("last: 51", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    [InlineData("last: -1", "HC0079")]
    [InlineData("""first: 1, after: "nonsense" """, "HC0078")]
    [InlineData("""last: 1, before: "" """, "HC0078")]
    public async Task Paging_that_makes_no_sense_is_refused(string arguments, string code)
    {
        await using var roster = await Roster.OpenAsync(Database.Sqlite, "Ada Archer");

        var error = (await roster.Staff.Refused($"{{ members({arguments}) {{ nodes {{ id }} }} }}"))[0];

        Assert.Equal(code, error.At("extensions.code").ToString());
        Assert.Equal("""["members"]""", error.Text("path"));
    }

    [Theory, Databases]
    public async Task A_cursor_of_another_order_or_list_is_refused(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);
        var cursor = (await roster.Page("first: 1, order: [{ name: ASC }]")).At("pageInfo.endCursor").ToString();

        foreach (var other in new[] { $"members(after: \"{cursor}\", order: [{{ name: DESC }}])", $"members(after: \"{cursor}\")", $"cohorts(after: \"{cursor}\")" })
            Assert.Equal("HC0078", (await roster.Staff.Refused($"{{ {other} {{ nodes {{ id }} }} }}"))[0].At("extensions.code").ToString());
    }

    [Theory, Databases]
    public async Task A_forged_cursor_is_refused(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, "Ada Archer");
        var cursor = (await roster.Page("first: 1, order: [{ name: ASC }]")).At("pageInfo.endCursor").ToString();
        var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor))!;

        foreach (var forged in new object?[][] { [parts[0], "Nul\0", parts[2]], [parts[0], 5, parts[2]], [parts[0], parts[1], "5"], [parts[0], parts[1]], [parts[0], parts[1], null] })
        {
            var text = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(forged));
            Assert.Equal("HC0078", (await roster.Staff.Refused($"{{ members(after: \"{text}\", order: [{{ name: ASC }}]) {{ nodes {{ id }} }} }}"))[0].At("extensions.code").ToString());
        }
    }

    [Fact]
    public async Task How_many_were_asked_for_and_how_many_there_may_be_is_told()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var error = (await app.As(Person.Integrator).Refused("{ members(first: 101) { nodes { id } } }"))[0];

        Assert.Equal(("101", "100"), (error.At("extensions.requestedItems").ToString(), error.At("extensions.maxAllowedItems").ToString()));
        await app.As(Person.Integrator).Send("{ members(first: 100) { nodes { id } } }");
    }

    private static (int, bool, bool) Of(JsonElement page) =>
        (page.At("totalCount").GetInt32(), page.At("pageInfo.hasNextPage").GetBoolean(), page.At("pageInfo.hasPreviousPage").GetBoolean());
}
