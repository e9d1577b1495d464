using System.Net;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.BadInput;

/// <summary>A server that goes away; of a file that does, the stories of the host tell.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task While_the_database_is_away_the_answer_says_so_and_nothing_more_and_then_all_is_as_it_was()
    {
        await using var story = await Scenario.OpenAsync(Database.Postgres);
        var ada = await story.Join("Ada Archer");
        Assert.Equal(HttpStatusCode.OK, await Health(story, "ready"));

        await using (await story.App.LoseDatabaseAsync())
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (await Health(story, "ready"), await Health(story, "live")));
            foreach (var document in new[]
            {
                "{ me { member { name } } }", "{ cohorts { totalCount } }",
                $"mutation {{ saveApplication(input: {{ cohortId: \"{story.Cohort}\", application: {{ asMentor: true }} }}) {{ errors {{ __typename }} }} }}",
            })
            {
                var errors = (await ada.Api.Refused(document)).GetRawText();
                Assert.Contains("\"UNAVAILABLE\"", errors, StringComparison.Ordinal);
                Assert.DoesNotContain("sql", errors, StringComparison.OrdinalIgnoreCase);
            }

            // Time goes on, and what was due is done when the database is back.
            await Assert.ThrowsAnyAsync<Exception>(() => story.LiveUntil("2017-03-18 00:00"));
        }

        Assert.Equal(HttpStatusCode.OK, await Health(story, "ready"));
        Assert.Equal(0, (await ada.Api.Send("{ me { applications { totalCount } } }")).At("me.applications.totalCount").GetInt32());
        await story.LiveUntil("2017-03-18 00:01");
        Assert.Equal("CALL_CLOSED", await story.Phase());
    }

    private static async Task<HttpStatusCode> Health(Scenario story, string which)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/health/{which}");
        using var response = await story.App.As(Person.Nobody).SendRaw(request);
        return response.StatusCode;
    }
}
