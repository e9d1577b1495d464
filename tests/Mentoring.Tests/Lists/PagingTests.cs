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
    public async Task A_text_that_is_missing_comes_last_in_both_directions(Database database)
    {
        await using var roster = await Roster.OpenAsync(database);
        foreach (var (name, institution) in new (string, string?)[] { ("Nowhere", null), ("Zoo", "zoo library"), ("Arts", "Árts Library"), ("Nowhere either", " "), ("Music", "Music Library") })
            await roster.Add(name, institution: institution);

        foreach (var size in new[] { 1, 2, 5 })
        {
            Assert.Equal(["Arts", "Music", "Zoo", "Nowhere", "Nowhere either"], await roster.Walk(size, "[{ institution: ASC }]"));
            Assert.Equal(["Arts", "Music", "Zoo", "Nowhere", "Nowhere either"], await roster.Walk(size, "[{ institution: ASC }]", backward: true));
            Assert.Equal(["Zoo", "Music", "Arts", "Nowhere", "Nowhere either"], await roster.Walk(size, "[{ institution: DESC }]"));
            Assert.Equal(["Zoo", "Music", "Arts", "Nowhere", "Nowhere either"], await roster.Walk(size, "[{ institution: DESC }]", backward: true));
        }
    }

    [Theory, Databases]
    public async Task What_has_no_end_is_neither_before_nor_after_any_day(Database database)
    {
        await using var roster = await Roster.OpenAsync(database);
        foreach (var (name, ends) in new (string, string?)[] { ("Never", null), ("Late", "2019-01-01"), ("Early", "2017-06-30") })
            await roster.Add(name, ends);

        foreach (var (where, found) in new[]
        {
            ("lt: \"2018-01-01\"", "Early"), ("lte: \"2017-06-30\"", "Early"), ("gt: \"2018-01-01\"", "Late"), ("gte: \"2019-01-01\"", "Late"), ("eq: \"2019-01-01\"", "Late"),
            ("ngt: \"2018-01-01\"", "Early Never"), ("nlt: \"2018-01-01\"", "Late Never"), ("neq: \"2019-01-01\"", "Early Never"), ("eq: null", "Never"),
            ("lt: \"9999-12-31\"", "Early Late"), ("lte: \"9999-12-31\"", "Early Late"), ("gte: \"0001-01-01\"", "Early Late"), ("eq: \"9999-12-31\"", ""),
        })
            Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), Roster.NamesOf(await roster.Page($"where: {{ membershipEndsOn: {{ {where} }} }}, order: [{{ name: ASC }}]")));
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

    private static (int, bool, bool) Of(JsonElement page) =>
        (page.At("totalCount").GetInt32(), page.At("pageInfo.hasNextPage").GetBoolean(), page.At("pageInfo.hasPreviousPage").GetBoolean());
}
