using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

public sealed class NodeTests
{
    [Theory, Databases]
    public async Task Nodes_come_in_the_order_of_their_ids_with_null_for_what_is_not_seen(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        var emil = story["Emil Mentee"];
        var ids = new[] { emil.Id, pairing, story.Cohort, story["Mara Mentor"].Application, emil.Application, emil.Id };
        const string Nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

        var own = (await emil.Api.Send(Nodes, new { ids })).GetProperty("nodes").EnumerateArray().Select(n => n.ValueKind is System.Text.Json.JsonValueKind.Null ? null : n.Text("id"));
        var committees = (await story.Rita.Api.Send(Nodes, new { ids })).GetProperty("nodes").EnumerateArray().Select(n => n.Text("__typename"));

        Assert.Equal([emil.Id, null, story.Cohort, null, emil.Application, emil.Id], own);
        Assert.Equal(["Member", "Pairing", "Cohort", "Application", "Application", "Member"], committees);
    }

    [Theory, Databases]
    public async Task From_the_announcement_on_a_node_is_there_for_the_two(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        const string Node = "query($id: ID!) { node(id: $id) { __typename } }";

        Assert.Equal("""{"node":null}""", (await story["Emil Mentee"].Api.Send(Node, new { id = pairing })).GetRawText());
        await story.Announce(pairing);

        Assert.Equal("""{"node":{"__typename":"Pairing"}}""", (await story["Emil Mentee"].Api.Send(Node, new { id = pairing })).GetRawText());
    }
}
