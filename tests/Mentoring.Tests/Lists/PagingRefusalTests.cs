using System.Buffers.Text;
using System.Text.Json;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

public sealed class PagingRefusalTests
{
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
}
