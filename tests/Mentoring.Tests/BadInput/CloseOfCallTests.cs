using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.BadInput;

public sealed class CloseOfCallTests
{
    [Theory, Databases]
    public async Task A_second_after_the_close_in_the_cohorts_zone_is_too_late(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");
        var draft = await story.Save(ada, Form.Mentee);
        // In Chicago it is the last minute of the day; in London the next day began five hours ago. Nothing has woken the clock's worker.
        story.App.Clock.AdjustTime(new(2017, 3, 17, 23, 59, 59, TimeSpan.FromHours(-5)));
        await story.Apply("Emil Mentee", Form.Mentee);

        story.App.Clock.AdjustTime(new(2017, 3, 18, 0, 0, 1, TimeSpan.FromHours(-5)));

        var error = Assert.Single((await ada.Api.Errors("submitApplication", new { applicationId = draft }, "... on CallClosedError { closedAt }")).EnumerateArray());
        Assert.Equal(("CALL_CLOSED", "2017-03-18T00:00:00-05:00"), (error.Text("code"), error.Text("closedAt")));
        Assert.Equal(["CALL_CLOSED"], await (await story.Join("Nora Newcomer")).Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee }));
        Assert.Equal("DRAFT", await story.StatusOf(draft));
    }

    [Theory, Databases]
    public async Task Before_the_first_day_nobody_applies(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        await story.Chair.Api.Mutate("openCall", new { cohortId = story.Cohort });
        var ada = await story.Join("Ada Archer");

        Assert.Equal(["CALL_CLOSED"], await ada.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee }));
        await story.LiveUntil("2017-01-16 00:00");
        await story.Save(ada, Form.Mentee);
    }

    [Theory, Databases]
    public async Task A_second_application_is_the_first_one_changed_and_what_ended_is_not_begun_again(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        var first = await story.Save(ada, Form.Mentee);
        Assert.Equal(first, await story.Save(ada, Form.Mentor()));
        Assert.Equal(["ALREADY_APPLIED"], await story.Rita.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberEmail = ada.Email }));

        Assert.Equal("""{"totalCount":1,"nodes":[{"asMentor":true}]}""", (await ada.Api.Send("{ me { applications { totalCount nodes { asMentor } } } }")).At("me.applications").GetRawText());
    }
}
