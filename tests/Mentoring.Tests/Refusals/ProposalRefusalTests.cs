using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class ProposalRefusalTests
{
    [Theory, Databases]
    public async Task Seats_are_not_given_twice(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor()), ("Milo Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee));
        await story.Pair("Mara Mentor", "Emil Mentee");

        var full = Assert.Single((await story.Rita.Api.Errors("proposePairing", Pair(story, "Mara Mentor", "Nora Newcomer"), "__typename ... on MentorIsFullError { capacity }")).EnumerateArray());
        Assert.Equal(("MentorIsFullError", "1", """["mentorId"]"""), (full.Text("__typename"), full.Text("capacity"), full.Text("path")));
        Assert.Equal(["MENTEE_IS_PAIRED at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Milo Mentor", "Emil Mentee")));
        Assert.Equal(["MENTOR_IS_FULL at mentorId", "MENTEE_IS_PAIRED at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
        Assert.Equal(1, await Count(story));
    }

    [Theory, Databases]
    public async Task Some_are_never_paired(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Milo Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee with { NotWith = ["milo.mentor@example.org"] }),
            ("Mara Mentor", Form.Mentor() with { NotWith = ["emil mentée", "nora newcomer"] }), ("Nora Newcomer", Form.Mentee), ("Bela Both", Form.Both), ("Boris Both", Form.Both));

        Assert.Equal(["PAIR_IS_EXCLUDED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
        Assert.Equal(["PAIR_IS_EXCLUDED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Milo Mentor", "Emil Mentee")));
        // Who joins the roster after having been named is excluded all the same.
        Assert.Equal(["PAIR_IS_EXCLUDED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Nora Newcomer")));
        Assert.Equal(["SAME_PERSON"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Bela Both", "Bela Both")));
        Assert.Equal(["NOT_AVAILABLE at mentorId", "NOT_AVAILABLE at menteeId"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Nora Newcomer", "Milo Mentor")));
        await story.Pair("Bela Both", "Boris Both");
        Assert.Equal(["MUTUAL_MENTORING"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Boris Both", "Bela Both")));
        Assert.Equal(1, await Count(story));
    }

    [Theory, Databases]
    public async Task Two_of_whom_one_said_never_again_are_kept_apart(Database database)
    {
        var (story, pairing) = await Scenario.ActiveAsync(database);
        await using var _ = story;
        await story["Emil Mentee"].Api.Mutate("endPairing", new { pairingId = pairing, reason = "CONDUCT", pairAgain = false });

        Assert.Contains("PAIR_IS_EXCLUDED", await story.Rita.Api.Refusals("proposePairing", Pair(story, "Mara Mentor", "Emil Mentee")));
    }

    [Theory, Databases]
    public async Task One_of_the_two_neither_proposes_nor_approves(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Rita, Form.Mentor());
        await story.Apply("Emil Mentee", Form.Mentee);
        await story.AcceptEverybody();
        await story.StartMatching();

        Assert.Equal(["RECUSED"], await story.Rita.Api.Refusals("proposePairing", Pair(story, "Rita Reader", "Emil Mentee")));
        var pairing = await story.Leo.Api.MutateFor("pairing", "proposePairing", Pair(story, "Rita Reader", "Emil Mentee"));
        Assert.Equal(["NOT_FOUND at pairingId"], await story.Rita.Api.Refusals("approvePairing", new { pairingId = pairing }));
        Assert.Equal(["NOT_FOUND"], await story.Rita.Api.MutateEach("approvePairings", new { pairingIds = new[] { pairing } }));
        Assert.Equal(["RECUSED at liaisonId"], await story.Chair.Api.Refusals("assignLiaison", new { pairingId = pairing, liaisonId = story.Rita.Id }));
        Assert.Equal(["NOT_ON_COMMITTEE at liaisonId"], await story.Chair.Api.Refusals("assignLiaison", new { pairingId = pairing, liaisonId = (await story.Join("Ada Archer")).Id }));
        Assert.Equal("PROPOSED", await story.StatusOf(pairing));
    }

    private static object Pair(Scenario story, string mentor, string mentee) => new { mentorId = story[mentor].Application, menteeId = story[mentee].Application };

    private static async Task<int> Count(Scenario story) => (await story.Staff.Send("{ pairings { totalCount } }")).At("pairings.totalCount").GetInt32();
}
