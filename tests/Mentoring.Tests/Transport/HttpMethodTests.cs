using System.Net;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>What is served by which method.</summary>
public sealed class HttpMethodTests
{
    [Fact]
    public async Task A_mutation_by_get_is_not_executed()
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await server.Client.GetAsync(new Uri(server.Http + "?query=mutation{increment}"));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST", 0), (response.StatusCode, response.Content.Headers.Allow.Single(), server.Toy.Count));
    }

    [Fact]
    public async Task A_subscription_by_post_is_told_where_to_go_and_opens_nothing()
    {
        await using var server = await ToyServer.StartAsync();

        var (status, answer) = await server.PostAsync("subscription { onTick { number } }");

        Assert.Equal((406, Codes.NotAllowed), (status, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
        Assert.False(server.Toy.ListenerGone.Task.IsCompleted);
    }

    [Fact]
    public async Task A_query_by_get_takes_variables_and_an_operation_name()
    {
        await using var server = await ToyServer.StartAsync();

        var answer = await server.Client.GetStringAsync(new Uri(
            server.Http + "?query=query+A($n:String){hello(name:$n)}query+B{whoami}&operationName=A&variables={\"n\":\"Ada\"}"));

        Assert.Equal("""{"data":{"hello":"hello Ada ü"}}""", answer);
    }

    [Theory]
    [InlineData("?query={hello}&query=%23&operationName=")]
    [InlineData("?query={hello}&variables={")]
    [InlineData("?query={hello}&variables=[]")]
    [InlineData("")]
    public async Task Parameters_that_make_no_sense_are_refused(string query)
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await server.Client.GetAsync(new Uri(server.Http + query));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Other_methods_are_told_which_there_are()
    {
        await using var server = await ToyServer.StartAsync();

        using var response = await server.Client.PutAsync(server.Http, null);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, POST"), (response.StatusCode, string.Join(", ", response.Content.Headers.Allow)));
    }
}
