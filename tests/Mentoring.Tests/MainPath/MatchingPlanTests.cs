using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class MatchingPlanTests
{
    private const string Plan = """
        query($id: ID!) {
          cohort(id: $id) {
            matching {
              revision objective floor stability
              criteria { key name kind weight whenUnknown menteeQuestion mentorQuestion table { from value } }
              rules { otherInstitution unitQuestion reportingLineQuestion gapQuestion minGap languagesQuestion modesQuestion timeZoneQuestion maxHoursApart equalAnswers }
            }
          }
        }
        """;

    [Theory, Databases]
    public async Task A_cohort_starts_from_a_plan_and_the_chair_sets_another(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        Snapshot.Match((await story.Leo.Api.Send(Plan, new { id = story.Cohort })).Picture());

        var plan = await story.Chair.Api.Mutate("setMatching", new
        {
            cohortId = story.Cohort,
            plan = new
            {
                criteria = new[]
                {
                    new { key = "years", name = "Years ahead", kind = "EXPERIENCE_GAP", weight = 3, menteeQuestion = "years", mentorQuestion = "years", table = new[] { new { from = 1, value = 1000 } } },
                },
                rules = new { maxHoursApart = 4, modesQuestion = "modes", equalAnswers = new[] { "libraryType" } },
                objective = "ABOVE_FLOOR",
                floor = 300,
            },
        }, "cohort { matching { revision objective floor criteria { key whenUnknown table { from value } } rules { otherInstitution modesQuestion maxHoursApart equalAnswers } } }");

        Assert.Equal(
            """{"matching":{"revision":2,"objective":"ABOVE_FLOOR","floor":300,"criteria":[{"key":"years","whenUnknown":500,"table":[{"from":1,"value":1000}]}],"rules":{"otherInstitution":false,"modesQuestion":"modes","maxHoursApart":4,"equalAnswers":["libraryType"]}}}""",
            plan.GetRawText());
    }

    [Theory, Databases]
    public async Task Who_does_not_run_the_cohort_does_not_read_how_it_is_matched(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Apply("Ada Archer", Form.Mentor());
        const string All = "{ cohorts { nodes { matching { revision } } } }";

        Assert.Equal("""{"cohorts":{"nodes":[{"matching":{"revision":1}}]}}""", (await story.Rita.Api.Send(All)).GetRawText());
        Assert.Equal("""{"cohorts":{"nodes":[{"matching":{"revision":1}}]}}""", (await story.App.As(Person.Staff).Send(All)).GetRawText());
        foreach (var other in new[] { ada.Api, story.App.As(Person.Stranger), story.App.As(Person.Integrator) })
            Assert.Equal("""{"cohorts":{"nodes":[{"matching":null}]}}""", (await other.Send(All)).GetRawText());
    }
}
