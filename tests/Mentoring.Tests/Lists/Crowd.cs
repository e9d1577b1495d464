using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

/// <summary>A year with many people in it, so that a query for each row would show.</summary>
internal static class Crowd
{
    public const int SeatsOfEach = 10;

    /// <summary>As many mentees as asked for, ten to a mentor, paired and active, with a goal each and a liaison.</summary>
    public static async Task<Scenario> ActiveAsync(Database database, int mentees)
    {
        var story = await Scenario.MatchingAsync(database, new { maxMenteesPerMentor = SeatsOfEach },
        [
            .. Enumerable.Range(0, (mentees + SeatsOfEach - 1) / SeatsOfEach).Select(i => (Mentor(i), Form.Mentor(SeatsOfEach))),
            .. Enumerable.Range(0, mentees).Select(i => (Mentee(i), Form.Mentee)),
        ]);
        var pairings = new List<string>();
        for (var i = 0; i < mentees; i++)
        {
            pairings.Add(await story.Pair(Mentor(i / SeatsOfEach), Mentee(i)));
            await story.Chair.Api.Mutate("assignLiaison", new { pairingId = pairings[i], liaisonId = (i % 2 == 0 ? story.Leo : story.Rita).Id });
        }

        await story.Announce([.. pairings]);
        await story.LiveUntil("2017-07-01 09:00");
        for (var i = 0; i < mentees; i++)
            await story[Mentee(i)].Api.Mutate("setGoals", new { pairingId = pairings[i], goals = new[] { new { text = "Learn RDA." }, new { text = "Write an article." } } });
        return story;
    }

    public static string Mentor(int i) => $"Mentor {i:00}";

    public static string Mentee(int i) => $"Mentee {i:00}";
}
