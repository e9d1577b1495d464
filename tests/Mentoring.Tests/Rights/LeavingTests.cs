using Mentoring.Tests.Support;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

/// <summary>A right ends with what it came from.</summary>
public sealed class LeavingTests
{
    [Theory, Databases]
    public async Task A_liaison_who_leaves_the_committee_is_none_any_more(Database database)
    {
        await using var world = await World.InMentoring(database);
        await world.Appoint(Committee);

        var seen = await world.App.As(Liaison).Send("{ pairings { totalCount } applications { totalCount } members(where: { name: { eq: \"Mia\" } }) { totalCount } }");

        Assert.All(seen.EnumerateObject(), list => Assert.Equal(0, list.Value.GetProperty("totalCount").GetInt32()));
        Assert.Contains("NOT_FOUND", await world.Refusal(Liaison, "recordOrientation", world.InputOf("recordOrientation", "announced")), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task A_filter_through_a_relation_knows_only_whom_the_viewer_sees(Database database)
    {
        await using var world = await World.InMentoring(database);
        await world.Appoint(Committee);

        var seen = await world.App.As(Mentor).Send("""
            { pairings { nodes { liaison { name } } } byLiaison: pairings(where: { liaison: { name: { eq: "Lia" } } }) { totalCount } }
            """);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, seen.GetProperty("pairings").GetProperty("nodes")[0].GetProperty("liaison").ValueKind);
        Assert.Equal(0, seen.GetProperty("byLiaison").GetProperty("totalCount").GetInt32());
    }
}
