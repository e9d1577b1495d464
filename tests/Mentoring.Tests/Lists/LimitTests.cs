using Mentoring.Api;
using Mentoring.Tests.Host;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Mentoring.Tests.Lists;

/// <summary>Each limit of lists, filters and bulk changes is a setting; what is refused names the limit as it is set, and so does the schema.</summary>
public sealed class LimitTests
{
    private static readonly (string Setting, string Value)[] Small =
    [
        ("MaxPage", "4"), ("MaxPageOfIntegrators", "6"), ("DefaultPage", "3"), ("MaxNodes", "2"), ("MaxFilterDepth", "2"), ("MaxFilterConditions", "3"),
        ("MaxFilterValues", "4"), ("MaxFilterText", "7"), ("MaxBulkItems", "2"),
    ];

    [Theory]
    [InlineData("Staff", "members(first: 4)", "members(first: 5)", "HC0051")]
    [InlineData("Integrator", "members(last: 6)", "members(last: 7)", "HC0051")]
    [InlineData("Staff", "members(where: { name: { in: [\"a\" \"b\" \"c\" \"d\"] } })", "members(where: { name: { nin: [\"a\" \"b\" \"c\" \"d\" \"e\"] } })", "FILTER_TOO_LARGE")]
    [InlineData("Staff", "members(where: { name: { eq: \"1234567\" } })", "members(where: { name: { in: [\"12345678\"] } })", "FILTER_TOO_LARGE")]
    [InlineData("Staff", "members(where: { or: [{} {} {}] })", "members(where: { and: [{} {} {} {}] })", "FILTER_TOO_LARGE")]
    [InlineData("Staff", "members(where: { and: [{ and: [{}] }] })", "members(where: { and: [{ and: [{ and: [{}] }] }] })", "FILTER_TOO_LARGE")]
    public async Task One_more_than_is_set_is_refused(string person, string within, string beyond, string code)
    {
        await using var app = await StartAsync();
        var viewer = app.As(person is "Staff" ? Person.Staff : Person.Integrator);

        _ = await viewer.Send($"{{ {within} {{ nodes {{ id }} }} }}");
        var refused = (await viewer.Refused($"{{ {beyond} {{ nodes {{ id }} }} }}"))[0];

        Assert.Equal(code, refused.At("extensions.code").ToString());
        if (code is "FILTER_TOO_LARGE")
            Assert.Equal("The filter is too large: at most 3 conditions in one `and` or `or`, 4 values in one `in` or `nin`, 7 characters in one text, and 2 levels.", refused.Text("message"));
    }

    [Fact]
    public async Task So_are_ids_of_nodes_and_items_of_a_bulk_change()
    {
        await using var app = await StartAsync();
        var id = GlobalId.Write(new MemberId(Guid.Empty));
        var pairing = GlobalId.Write(new PairingId(Guid.Empty));

        var nodes = (await app.As(Person.Staff).Refused("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { id, id, id } }))[0];
        var bulk = await app.As(Person.Staff).Refusals("approvePairings", new { pairingIds = new[] { pairing, pairing, pairing } });

        Assert.Equal(("HC0076", "2"), (nodes.At("extensions.code").ToString(), nodes.At("extensions.maxAllowedItems").ToString()));
        Assert.Equal(["TOO_MANY at pairingIds"], bulk);
    }

    [Fact]
    public async Task The_schema_tells_them_as_they_are_set()
    {
        await using var app = await StartAsync(host => host.UseSetting("Idempotency:KeepFor", "00:45:00"));

        using var answer = await app.As(Person.Staff).SendRaw(new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl"));
        var schema = await answer.Content.ReadAsStringAsync();

        foreach (var told in (string[])["3 by default, 4 at most, 6 for an integrator", "by their ids, 2 at most", "at most 3 conditions in one `and` or `or`", "with the same key, within 45 minutes"])
            Assert.Contains(told, schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MaxPage", "0")]
    [InlineData("MaxFilterText", "20000")]
    [InlineData("DefaultPage", "51")]
    public async Task What_makes_no_sense_keeps_the_api_from_starting(string setting, string value)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, $"--Limits:{setting}={value}");

        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Contains(setting, ended.Error, StringComparison.Ordinal);
    }

    private static Task<TestApp> StartAsync(Action<IWebHostBuilder>? also = null) => TestApp.StartAsync(Database.Sqlite, configure: host =>
    {
        foreach (var (setting, value) in Small)
            _ = host.UseSetting($"Limits:{setting}", value);
        also?.Invoke(host);
    });
}
