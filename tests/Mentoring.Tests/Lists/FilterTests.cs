using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

public sealed class FilterTests
{
    [Theory]
    [Databases("""{ name: { eq: "ÁDA ARCHER" } }""", "ada archer|Ada Archer|Áda Archer")]
    [Databases("""{ name: { contains: "öb" } }""", "Åsa Öberg")]
    [Databases("""{ name: { contains: "OB" } }""", "Åsa Öberg")]
    [Databases("""{ name: { startsWith: "emile z" } }""", "Émile Zola")]
    [Databases("""{ name: { endsWith: "YOUNG" } }""", "Zoë Young")]
    [Databases("""{ name: { contains: "o'neil," } }""", "O'Neil, Pat")]
    [Databases("""{ name: { contains: "a%a" } }""", "")]
    [Databases("""{ name: { contains: "a_a" } }""", "")]
    [Databases("""{ name: { in: ["bo capek", "lucja nowak", "nobody"] } }""", "Bo Čapek|Łucja Nowak")]
    [Databases("""{ name: { in: [] } }""", "")]
    [Databases("""{ name: { ncontains: "a" } }""", "Zoë Young")]
    [Databases("""{ name: { nstartsWith: "a", neq: "zoe young", nendsWith: "zola" } }""", "Bo Čapek|Łucja Nowak|O'Neil, Pat")]
    [Databases("""{ or: [{ name: { startsWith: "zoe" } }, { and: [{ name: { startsWith: "a" } }, { name: { contains: "sa" } }] }] }""", "Åsa Öberg|Zoë Young")]
    [Databases("""{ institution: { eq: null }, name: { startsWith: "bo" } }""", "Bo Čapek")]
    [Databases("""{ institution: { neq: null } }""", "")]
    public async Task Text_is_found_by_its_letters_whatever_their_case_and_marks(Database database, string where, string found)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);

        var page = await roster.Page($"where: {where}, order: [{{ name: ASC }}]");

        Assert.Equal(found.Split('|', StringSplitOptions.RemoveEmptyEntries), Roster.NamesOf(page));
        Assert.Equal(found.Split('|', StringSplitOptions.RemoveEmptyEntries).Length, page.At("totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task Filters_and_orders_reach_through_relations(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mára Mentor", Form.Mentor(seats: 2)), ("Milo Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee), ("Zoë Young", Form.Mentee));
        await story.Pair("Mára Mentor", "Zoë Young");
        await story.Pair("Mára Mentor", "Emil Mentee");
        await story.Chair.Api.Mutate("assignLiaison", new { pairingId = await story.Pair("Milo Mentor", "Nora Newcomer"), liaisonId = story.Leo.Id });

        Assert.Equal(["Emil Mentee", "Zoë Young"], await Mentees(story.Rita, """{ mentor: { name: { startsWith: "mara" } } }"""));
        Assert.Equal(["Nora Newcomer"], await Mentees(story.Rita, """{ liaison: { name: { contains: "liaison" } } }"""));
        Assert.Equal(["Emil Mentee"], await Mentees(story.Rita, """{ cohort: { name: { contains: "2017" }, phase: { eq: MATCHING } }, or: [{ mentee: { name: { eq: "emil mentee" } } }] }"""));
        Assert.Empty(await Mentees(story.Rita, "{ status: { nin: [PROPOSED] } }"));
    }

    [Theory, Databases]
    public async Task A_filter_finds_only_what_its_viewer_may_see(Database database)
    {
        var (story, pairing) = await Scenario.AnnouncedAsync(database);
        await using var _ = story;
        await story.Apply("Otto Outsider", Form.Mentee, story.Rita);
        const string Everybody = """{ members(where: { name: { contains: "o" } }) { totalCount nodes { name } } pairings(where: { mentee: { name: { contains: "e" } } }) { totalCount } }""";

        var emil = await story["Emil Mentee"].Api.Send(Everybody);

        // Mara is the partner, and the committee is public; Otto is nobody's business.
        Assert.Equal(["Leo Liaison", "Mara Mentor"], emil.At("members.nodes").EnumerateArray().Select(m => m.Text("name")).Order(StringComparer.Ordinal));
        Assert.Equal(1, emil.At("pairings.totalCount").GetInt32());
        Assert.Equal(0, (await story["Otto Outsider"].Api.Send(Everybody)).At("pairings.totalCount").GetInt32());
        Assert.Equal("""{"node":null,"pairings":{"totalCount":0}}""", (await story["Otto Outsider"].Api.Send(
            "query($id: ID!) { node(id: $id) { id } pairings(where: { id: { eq: $id } }) { totalCount } }", new { id = pairing })).GetRawText());
    }

    private static async Task<string[]> Mentees(Somebody viewer, string where) =>
        [.. (await viewer.Api.Send($"{{ pairings(where: {where}, order: [{{ mentee: {{ name: ASC }} }}]) {{ nodes {{ mentee {{ name }} }} }} }}"))
            .At("pairings.nodes").EnumerateArray().Select(p => p.At("mentee.name").ToString())];
}
