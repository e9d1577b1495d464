using Mentoring.Tests.Support;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

/// <summary>What the reviewers think is a way to look for applications only for those who may read it.</summary>
public sealed class ScoreTests
{
    [Theory, Databases]
    public async Task A_score_finds_and_orders_nothing_for_the_applicant_and_for_who_is_recused(Database database)
    {
        await using var world = await World.InMatching(database);

        Assert.Equal(1, await FoundAsync(Committee, 4));
        Assert.Equal(0, await FoundAsync(Mentee, 4));
        // Recused from Mia's application, which has that score, but not from Tara's.
        Assert.Equal(0, await FoundAsync(Recused, 4));
        Assert.Equal(1, await FoundAsync(Recused, 3));
        // Tara takes part and is on the committee: of her own application she hears nothing.
        Assert.Equal(0, await FoundAsync(TakesPart, 3));
        Assert.Equal("4 3 2", await FirstAsync(Committee));
        Assert.Equal("4 2", await FirstAsync(TakesPart));

        async Task<int> FoundAsync(string person, int score) =>
            (await world.App.As(person).Send("query($score: Float) { applications(where: { score: { eq: $score } }) { totalCount } }", new { score }))
                .GetProperty("applications").GetProperty("totalCount").GetInt32();

        async Task<string> FirstAsync(string person) => string.Join(' ',
            (await world.App.As(person).Send("{ applications(first: 50, order: [{ score: DESC }]) { nodes { score } } }"))
                .GetProperty("applications").GetProperty("nodes").EnumerateArray()
                .Select(node => node.GetProperty("score")).Where(s => s.ValueKind is not System.Text.Json.JsonValueKind.Null).Select(s => s.GetDouble()));
    }
}
