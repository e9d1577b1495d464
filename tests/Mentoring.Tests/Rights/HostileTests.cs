using System.Buffers.Text;
using System.Text;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Rights;

/// <summary>Questions that no honest client asks.</summary>
public sealed class HostileTests
{
    [Theory, Databases("""["MemberView:Id",null]"""), Databases("""["MemberView:Id",1]"""), Databases("""[null,null]"""), Databases("""["MemberView:Id"]"""), Databases("""{}""")]
    public async Task A_cursor_of_ones_own_making_is_refused(Database database, string json)
    {
        await using var app = await TestApp.StartAsync(database);

        var errors = await app.As(Person.Staff).Refused("query($after: String) { members(after: $after) { nodes { id } } }", new { after = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)) });

        Assert.Equal("HC0078", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_cursor_of_one_list_is_none_of_another()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var after = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""["MemberView:Id","{{Guid.NewGuid()}}"]"""));

        _ = await app.As(Person.Staff).Send("query($after: String) { members(after: $after) { nodes { id } } }", new { after });
        var errors = await app.As(Person.Staff).Refused("query($after: String) { cohorts(after: $after) { nodes { id } } }", new { after });

        Assert.Equal("HC0078", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("or: [", "{ name: { eq: \"x\" } } ", 21, "]")]
    [InlineData("name: { in: [", "\"x\" ", 101, "] }")]
    [InlineData("name: { endsWith: \"", "x", 1001, "\" }")]
    [InlineData("name: { nin: [\"", "x", 1001, "\"] }")]
    [InlineData("", "and: [{ ", 7, "name: { eq: \"x\" } }] }] }] }] }] }] }]")]
    public async Task A_filter_without_bound_is_refused(string start, string part, int times, string end)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        string Cohorts(int n, string close) => $"{{ cohorts(where: {{ {start}{string.Concat(Enumerable.Repeat(part, n))}{close} }}) {{ nodes {{ id }} }} }}";

        var errors = await app.As(Person.Staff).Refused(Cohorts(times, end));

        Assert.Equal("FILTER_TOO_LARGE", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_schema_as_text_is_for_who_may_introspect()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        using var nobody = await app.As(Person.Nobody).SendRaw(new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl"));
        using var stranger = await app.As(Person.Stranger).SendRaw(new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql"));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Contains("type Pairing", await stranger.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Member", "email", "phone", "number")]
    [InlineData("Application", "reviews", "mentorAnswers", "menteeAnswers", "preferred", "notWith")]
    [InlineData("Pairing", "mentorSide", "menteeSide", "goals", "feedback")]
    [InlineData("Response", "answers")]
    public async Task Nobody_is_looked_for_by_what_few_may_read(string type, params string[] confidential)
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var inputs = await app.As(Person.Stranger).Send($$"""
            { where: __type(name: "{{type}}FilterInput") { inputFields { name } } order: __type(name: "{{type}}SortInput") { inputFields { name } } }
            """);

        Assert.All(inputs.EnumerateObject(), input => Assert.Empty(
            input.Value.GetProperty("inputFields").EnumerateArray().Select(field => field.GetProperty("name").GetString()).Intersect(confidential)));
    }

    [Theory, Databases("\0"), Databases("%' OR 1=1 --"), Databases("_")]
    public async Task A_text_that_no_database_holds_is_looked_for_and_not_found(Database database, string text)
    {
        await using var app = await TestApp.StartAsync(database);

        var seen = await app.As(Person.Staff).Send("query($text: String) { members(where: { or: [{ name: { eq: $text } }, { name: { contains: $text } }] }) { totalCount } }", new { text });

        Assert.Equal(0, seen.GetProperty("members").GetProperty("totalCount").GetInt32());
    }
}
