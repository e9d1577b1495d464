using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class ReviewingTests
{
    [Theory, Databases]
    public async Task The_committee_reviews_and_a_conflict_of_interest_is_recorded(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);
        await story.Rita.Api.Mutate("reviewApplication", new { applicationId = emil.Application, score = 4, note = "Knows what he wants." });
        await story.LiveUntil("2017-01-17 09:00");
        await story.Leo.Api.Mutate("reviewApplication", new { applicationId = emil.Application, score = 2 });

        await story.Leo.Api.Mutate("recuseReviewer", new { applicationId = emil.Application });

        const string Reviews = "query($id: ID!) { application(id: $id) { status score reviews { score note recused reviewer { name } } } }";
        Snapshot.Match((await story.Chair.Api.Send(Reviews, new { id = emil.Application })).Picture());
        Assert.Empty((await story.Leo.Api.Send(Reviews, new { id = emil.Application })).At("application.reviews").EnumerateArray());
        Assert.Equal(["RECUSED"], await story.Leo.Api.Refusals("reviewApplication", new { applicationId = emil.Application, score = 5 }));
        Assert.Equal(["RECUSED"], await story.Leo.Api.Refusals("decideApplication", new { applicationId = emil.Application, decisions = Scenario.Accept("MENTEE") }));
    }

    [Theory, Databases]
    public async Task Asked_for_more_an_applicant_answers_and_is_under_review_again(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);

        await story.Rita.Api.Mutate("requestInformation", new { applicationId = emil.Application, message = "What do you catalog?" });
        var asked = (await emil.Api.Send("{ me { applications { nodes { status informationNeeded informationDueAt } } } }")).At("me.applications.nodes.0");
        Assert.Equal("""{"status":"INFO_REQUESTED","informationNeeded":"What do you catalog?","informationDueAt":"2017-01-30T14:00:00Z"}""", asked.GetRawText());

        await story.Save(emil, Form.Mentee with { TopicsWanted = ["acquisitions"] });
        await emil.Api.Mutate("submitApplication", new { applicationId = emil.Application });
        Assert.Equal("UNDER_REVIEW", await story.StatusOf(emil.Application));
    }

    [Theory, Databases]
    public async Task Asked_for_more_and_silent_an_application_lapses(Database database)
    {
        await using var story = await Scenario.OpenAsync(database, new { responseDays = 3 });
        var emil = await story.Apply("Emil Mentee", Form.Mentee);
        await story.Rita.Api.Mutate("requestInformation", new { applicationId = emil.Application, message = "What do you catalog?" });

        await story.LiveUntil("2017-01-19 07:59:59");
        Assert.Equal("INFO_REQUESTED", await story.StatusOf(emil.Application));
        await story.LiveUntil("2017-01-19 08:00");
        Assert.Equal("LAPSED", await story.StatusOf(emil.Application));
    }

    [Theory, Databases]
    public async Task Both_roles_are_decided_apart(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var bela = await story.Apply("Bela Both", Form.Both);

        await story.Rita.Api.Mutate("decideApplication", new
        {
            applicationId = bela.Application,
            decisions = new object[] { new { role = "MENTOR", accept = true }, new { role = "MENTEE", accept = false, reason = "OTHER_ROLE_CHOSEN" } },
        });

        Assert.Equal(
            """{"status":"ACCEPTED","decisions":[{"role":"MENTOR","accepted":true,"reason":null},{"role":"MENTEE","accepted":false,"reason":"OTHER_ROLE_CHOSEN"}],"placements":[{"role":"MENTOR","status":"AVAILABLE"}]}""",
            (await bela.Api.Send("{ me { applications { nodes { status decisions { role accepted reason } placements { role status } } } } }")).At("me.applications.nodes.0").GetRawText());
    }

    [Theory, Databases]
    public async Task Of_many_decisions_each_is_made_or_refused_by_itself(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (mara, emil, nora) = (await story.Apply("Mara Mentor", Form.Mentor()), await story.Apply("Emil Mentee", Form.Mentee), await story.Apply("Nora Newcomer", Form.Mentee));

        var results = await story.Chair.Api.MutateEach("decideApplications", new
        {
            items = new[]
            {
                new { applicationId = mara.Application, decisions = Scenario.Accept("MENTOR") },
                new { applicationId = emil.Application, decisions = new object[] { new { role = "MENTEE", accept = false } } },
                new { applicationId = nora.Application, decisions = new object[] { new { role = "MENTEE", accept = false, reason = "NO_CAPACITY" } } },
            },
        });

        Assert.Equal(["done", "REASON_NEEDED", "done"], results);
        Assert.Equal(("ACCEPTED", "SUBMITTED", "DECLINED"), (await story.StatusOf(mara.Application), await story.StatusOf(emil.Application), await story.StatusOf(nora.Application)));
    }

    [Theory, Databases]
    public async Task A_declined_application_is_looked_at_again_on_appeal(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);
        await story.Rita.Api.Mutate("decideApplication", new { applicationId = emil.Application, decisions = new[] { new { role = "MENTEE", accept = false, reason = "NOT_ELIGIBLE" } } });

        Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals("appealDecision", new { applicationId = emil.Application }));
        await story.Chair.Api.Mutate("appealDecision", new { applicationId = emil.Application });

        Assert.Equal("UNDER_REVIEW", await story.StatusOf(emil.Application));
    }
}
