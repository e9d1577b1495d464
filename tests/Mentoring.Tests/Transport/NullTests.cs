using System.Text.Json;

namespace Mentoring.Tests.Transport;

/// <summary>A field that fails spoils itself where it may be null, and otherwise the nearest parent that may; what is beside it stays.</summary>
public sealed class NullTests
{
    [Theory]
    [InlineData("{ pair { number mayFail } hello }", """{"pair":{"number":1,"mayFail":null},"hello":"hello you ü"}""", """["pair","mayFail"]""", 17)]
    [InlineData("{ pair { number mustNotFail } hello }", """{"pair":null,"hello":"hello you ü"}""", """["pair","mustNotFail"]""", 17)]
    [InlineData("{ pair { inner { inner { mustNotFail } } } hello }", """{"pair":null,"hello":"hello you ü"}""", """["pair","inner","inner","mustNotFail"]""", 26)]
    [InlineData("{ p: pair { m: mayFail } }", """{"p":{"m":null}}""", """["p","m"]""", 13)]
    [InlineData("{ pairs { mustNotFail } }", """{"pairs":[null,null,{"mustNotFail":"well"}]}""", """["pairs",0,"mustNotFail"]""", 11)]
    [InlineData("{ pairs { mayFail } }", """{"pairs":[{"mayFail":null},null,{"mayFail":"well"}]}""", """["pairs",0,"mayFail"]""", 11)]
    [InlineData("{ wholePairs { mustNotFail } hello }", """{"wholePairs":null,"hello":"hello you ü"}""", """["wholePairs",0,"mustNotFail"]""", 16)]
    [InlineData("{ hello mustNotFail }", "null", """["mustNotFail"]""", 9)]
    public async Task An_error_names_its_field_and_spoils_no_more_than_it_must(string query, string data, string path, int column)
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync(query);

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal((200, data), (status, answer.GetProperty("data").GetRawText()));
        Assert.Equal(path, error.GetProperty("path").GetRawText());
        Assert.Equal($$"""[{"line":1,"column":{{column}}}]""", error.GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task Each_unexpected_error_has_a_trace_id_and_no_detail()
    {
        await using var server = await ToyServer.StartAsync();

        var (_, answer) = await server.PostAsync("{ fails again: fails pair { mayFail } }");

        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Matches("^[0-9a-f]{32}$", error.GetProperty("extensions").GetProperty("traceId").GetString()));
        Assert.DoesNotContain("detail", answer.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.GetRawText(), StringComparison.Ordinal);
    }
}
