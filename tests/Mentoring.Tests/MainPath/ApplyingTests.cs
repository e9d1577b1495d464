using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class ApplyingTests
{
    [Theory, Databases]
    public async Task Members_apply_as_mentor_mentee_or_both(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply("Mara Mentor", Form.Mentor(seats: 2) with { Preferred = ["Emil Mentee"] });
        await story.Apply("Emil Mentee", Form.Mentee with { NotWith = ["bela.both@example.org"] });
        await story.Apply("Bela Both", Form.Both);

        Snapshot.Match((await story.Rita.Api.Send("""
            {
              applications(order: [{ member: { name: ASC } }]) {
                totalCount
                nodes {
                  status isLate byCommittee asMentor asMentee seats topicsOffered topicsWanted preferred notWith agreedToVersion submittedAt version
                  member { name } mentorAnswers { question text number } menteeAnswers { question text number choices }
                }
              }
            }
            """)).Picture());
    }

    [Theory, Databases]
    public async Task A_draft_may_be_incomplete_and_is_nobodys_business_but_its_owners(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        var id = await story.Save(ada, new Form { AsMentor = true, AgreesToGuidelines = false, CommitsToYear = false });

        Assert.Equal("DRAFT", (await ada.Api.Send("{ me { applications { nodes { status } } } }")).At("me.applications.nodes.0.status").ToString());
        Assert.Equal("""{"application":null,"applications":{"totalCount":0}}""",
            (await story.Rita.Api.Send("query($id: ID!) { application(id: $id) { id } applications { totalCount } }", new { id })).GetRawText());
    }

    [Theory, Databases]
    public async Task The_call_closes_by_the_clock_and_drafts_lapse(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var mara = await story.Apply("Mara Mentor", Form.Mentor());
        var ada = await story.Join("Ada Archer");
        var draft = await story.Save(ada, Form.Mentee);

        await story.LiveUntil("2017-03-17 23:59:59");
        Assert.Equal(("CALL_OPEN", "DRAFT"), (await story.Phase(), await story.StatusOf(draft)));
        await story.LiveUntil("2017-03-18 00:00");

        Assert.Equal(("CALL_CLOSED", "LAPSED", "SUBMITTED"), (await story.Phase(), await story.StatusOf(draft), await story.StatusOf(mara.Application)));
    }

    [Theory, Databases]
    public async Task What_was_handed_in_is_taken_back(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var bela = await story.Apply("Bela Both", Form.Both);

        var mentorOnly = await bela.Api.Mutate("withdrawApplication", new { applicationId = bela.Application, role = "MENTEE" }, "application { status asMentor asMentee }");
        Assert.Equal("""{"status":"SUBMITTED","asMentor":true,"asMentee":false}""", mentorOnly.GetRawText());
        await bela.Api.Mutate("withdrawApplication", new { applicationId = bela.Application });

        Assert.Equal("WITHDRAWN", await story.StatusOf(bela.Application));
    }

    [Theory, Databases]
    public async Task Late_mentors_are_welcome_until_their_day_and_a_late_mentee_waits(Database database)
    {
        await using var story = await Scenario.OpenAsync(database, new { lateMentorsUntil = "2017-04-15", lateMenteesUntil = "2017-04-01" });
        await story.LiveUntil("2017-03-20 09:00");

        var emil = await story.Apply("Emil Mentee", Form.Mentee);
        await story.AcceptEverybody();
        Assert.Equal("late, WAITLISTED", await LateAndPlacement(emil));
        story.Applicants.Clear();
        var mara = await story.Apply("Mara Mentor", Form.Mentor());
        await story.AcceptEverybody();
        Assert.Equal("late, AVAILABLE", await LateAndPlacement(mara));

        await story.LiveUntil("2017-04-02 00:00");
        var tilda = await story.Join("Tilda Tardy");
        Assert.Equal(["CALL_CLOSED"], await tilda.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee }));
    }

    [Theory, Databases]
    public async Task What_the_committee_takes_after_the_close_does_not_lapse_before_the_end_of_mentoring(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database);
        var (tilda, laura) = (await story.Join("Tilda Tardy"), await story.Join("Laura Late"));
        var (handedIn, kept) = (await SaveFor(tilda), await SaveFor(laura));

        await story.LiveUntil("2017-04-11 09:00");
        await story.Staff.Mutate("submitApplication", new { applicationId = handedIn });
        Assert.Equal(("SUBMITTED", "DRAFT"), (await story.StatusOf(handedIn), await story.StatusOf(kept)));
        await story.Chair.Api.Mutate("announcePairings", new { cohortId = story.Cohort });
        await story.LiveUntil("2018-05-01 00:00");

        Assert.Equal("LAPSED", await story.StatusOf(kept));

        Task<string> SaveFor(Somebody person) =>
            story.Staff.MutateFor("application", "saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberId = person.Id });
    }

    [Theory, Databases]
    public async Task A_draft_on_somebodys_behalf_shows_who_it_is_and_no_way_to_reach_them(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var tilda = await story.Join("Tilda Tardy");
        var id = await story.Rita.Api.MutateFor("application", "saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberEmail = tilda.Email });
        const string Who = "query($id: ID!) { application(id: $id) { member { name email } } }";

        Assert.Equal("""{"name":"Tilda Tardy","email":null}""", (await story.Rita.Api.Send(Who, new { id })).At("application.member").GetRawText());
        await story.Rita.Api.Mutate("submitApplication", new { applicationId = id });

        Assert.Equal("""{"name":"Tilda Tardy","email":"tilda.tardy@example.org"}""", (await story.Rita.Api.Send(Who, new { id })).At("application.member").GetRawText());
    }

    private static async Task<string> LateAndPlacement(Somebody person)
    {
        var own = (await person.Api.Send("{ me { applications { nodes { isLate placements { status } } } } }")).At("me.applications.nodes.0");
        return $"{(own.GetProperty("isLate").GetBoolean() ? "late" : "in time")}, {own.At("placements.0.status")}";
    }
}
