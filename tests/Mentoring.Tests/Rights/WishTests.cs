using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Rights;

/// <summary>Whoever is on the committee is not told by whom they are wanted as partner, or ruled out.</summary>
public sealed class WishTests
{
    [Theory, Databases]
    public async Task The_committee_reads_the_wishes_of_all_but_those_that_name_the_reader(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee with { Preferred = ["Milo Mentor", "RITA.READER@example.org"], NotWith = ["Rita Reader", "Leo Liaison", "Nora Newcomer"] });
        var nora = await story.Join("Nora Newcomer");
        await story.Staff.Mutate("appointCommittee", new { cohortId = story.Cohort, chairId = story.Chair.Id, memberIds = new[] { story.Rita.Id, story.Leo.Id, nora.Id } });

        Assert.Equal("Milo Mentor; Leo Liaison, Nora Newcomer", await WishesOf(emil, story.Rita.Api));
        Assert.Equal("Milo Mentor, RITA.READER@example.org; Rita Reader, Nora Newcomer", await WishesOf(emil, story.Leo.Api));
        // She joined after she had been named.
        Assert.Equal("Milo Mentor, RITA.READER@example.org; Rita Reader, Leo Liaison", await WishesOf(emil, nora.Api));
        foreach (var all in new[] { emil.Api, story.Chair.Api, story.Staff })
            Assert.Equal("Milo Mentor, RITA.READER@example.org; Rita Reader, Leo Liaison, Nora Newcomer", await WishesOf(emil, all));
    }

    [Theory, Databases]
    public async Task Who_writes_for_an_applicant_does_not_take_out_what_they_cannot_read(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var tilda = await story.Join("Tilda Tardy");
        tilda.Application = await story.Rita.Api.MutateFor("application", "saveApplication",
            new { cohortId = story.Cohort, application = Form.Mentee with { NotWith = ["Leo Liaison", "Milo Mentor"] }, memberEmail = tilda.Email });

        foreach (var notWith in new[] { ["Mara Mentor"], new[] { "Mara Mentor", "Leo Liaison" } })
        {
            await story.Leo.Api.Mutate("saveApplication", new { cohortId = story.Cohort, application = new { notWith }, memberId = tilda.Id });
            Assert.Equal("; Mara Mentor", await WishesOf(tilda, story.Leo.Api));
            Assert.Equal("; Mara Mentor, Leo Liaison", await WishesOf(tilda, story.Rita.Api));
        }

        await story.Rita.Api.Mutate("saveApplication", new { cohortId = story.Cohort, application = new { notWith = new[] { "Mara Mentor" } }, memberId = tilda.Id });
        Assert.Equal("; Mara Mentor", await WishesOf(tilda, story.Staff));
    }

    [Theory, Databases]
    public async Task Who_proposes_themselves_hears_that_they_are_recused_and_nothing_else(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Rita, Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee with { NotWith = ["Rita Reader"] });
        await story.Apply("Nora Newcomer", Form.Mentee);
        await story.AcceptEverybody();
        await story.StartMatching();
        await story.Leo.Api.Mutate("proposePairing", Pair("Nora Newcomer"));

        foreach (var mentee in new[] { "Emil Mentee", "Nora Newcomer" })
            Assert.Equal(["RECUSED"], await story.Rita.Api.Refusals("proposePairing", Pair(mentee)));

        object Pair(string mentee) => new { mentorId = story.Rita.Application, menteeId = story[mentee].Application };
    }

    [Fact]
    public async Task Nor_does_anybody_propose_who_follows_them()
    {
        await using var world = await World.InMentoring(Database.Sqlite);
        await world.Do(People.Tom, "endPairing", new { pairingId = world.Pairings[People.Tom], reason = "TIME" });
        var next = new { mentorId = world.Applications[People.OtherMentor], menteeId = world.Applications[People.Tom], replaces = world.Pairings[People.Tom] };

        Assert.Contains("RECUSED", await world.Refusal(People.TakesPart, "proposePairing", next), StringComparison.Ordinal);
        await world.Do(People.Committee, "proposePairing", next);
    }

    [Theory, Databases]
    public async Task A_chair_who_takes_part_is_told_how_many_pairings_wait_of_those_that_they_see(Database database)
    {
        await using var world = await World.InMatching(database);
        await world.Propose(People.TakesPart, People.Tom);
        await world.Propose(People.Mentor, People.Mentee);
        await world.Do(Person.Staff, "appointCommittee", new { cohortId = world.Cohort, chairId = world.Members[People.TakesPart], memberIds = new[] { world.Members[People.Chair] } });

        Assert.Contains("of those that you see, 1.", await world.Refusal(People.TakesPart, "announcePairings", new { cohortId = world.Cohort }), StringComparison.Ordinal);
        Assert.Contains("of those that you see, 2.", await world.Refusal(Person.Staff, "announcePairings", new { cohortId = world.Cohort }), StringComparison.Ordinal);
    }

    private static async Task<string> WishesOf(Somebody applicant, TestClient reader)
    {
        var application = (await reader.Send("query($id: ID!) { application(id: $id) { preferred notWith } }", new { id = applicant.Application })).GetProperty("application");
        return string.Join("; ", new[] { "preferred", "notWith" }.Select(list => string.Join(", ", application.GetProperty(list).EnumerateArray().Select(name => name.GetString()))));
    }
}
