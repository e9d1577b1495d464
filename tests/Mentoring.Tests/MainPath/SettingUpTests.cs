using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class SettingUpTests
{
    [Theory, Databases]
    public async Task A_cohort_is_set_up_with_the_dates_of_the_page_and_the_default_forms(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        Snapshot.Match((await story.Chair.Api.Send("""
            query($id: ID!) {
              cohort(id: $id) {
                name phase timeZone version isOpenForApplications guidelinesVersion
                timeline { callOpensOn callClosesOn announcedOn orientationFrom orientationTo mentoringFrom mentoringTo assessmentFrom assessmentTo }
                settings { acceptancePolicy responseDays lateMentorsUntil lateMenteesUntil waitlistOpen maxMenteesPerMentor orientationRequired }
                milestones { name from to state }
                committee { isChair member { name } }
                topics { key text }
                mentorForm: form(role: MENTOR) { key kind mandatory audience }
                menteeForm: form(role: MENTEE) { key kind mandatory audience choices { key } }
              }
            }
            """, new { id = story.Cohort })).Picture());
    }

    [Theory, Databases]
    public async Task Until_the_call_opens_only_committee_and_staff_know_of_it(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        var ada = await story.Join("Ada Archer");
        const string Cohorts = "{ cohorts { totalCount nodes { phase isOpenForApplications } } }";

        Assert.Equal(0, (await ada.Api.Send(Cohorts)).At("cohorts.totalCount").GetInt32());
        Assert.Equal(1, (await story.Leo.Api.Send(Cohorts)).At("cohorts.totalCount").GetInt32());

        await story.LiveUntil("2017-01-16 08:00");
        await story.Chair.Api.Mutate("openCall", new { cohortId = story.Cohort });

        Assert.True((await ada.Api.Send(Cohorts)).At("cohorts.nodes.0.isOpenForApplications").GetBoolean());
        Assert.True((await story.App.As(Person.Stranger).Send(Cohorts)).At("cohorts.nodes.0.isOpenForApplications").GetBoolean());
    }

    [Theory, Databases]
    public async Task A_draft_changes_where_the_plan_says_so_and_nowhere_else(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);

        var changed = await story.Chair.Api.Mutate("updateCohort",
            new { cohortId = story.Cohort, plan = new { guidelines = "Be kind.", settings = new { responseDays = 7 } } },
            "cohort { name guidelines guidelinesVersion timeZone settings { responseDays waitlistOpen } }");

        Assert.Equal(
            """{"name":"ALCTS Mentoring Program 2017-2018","guidelines":"Be kind.","guidelinesVersion":2,"timeZone":"America/Chicago","settings":{"responseDays":7,"waitlistOpen":true}}""",
            changed.GetRawText());
    }

    [Theory, Databases]
    public async Task A_call_is_closed_early_and_opened_again_with_a_reason(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);

        await story.Chair.Api.Mutate("closeCall", new { cohortId = story.Cohort });
        Assert.Equal("CALL_CLOSED", await story.Phase());
        var again = await story.Chair.Api.Mutate("extendCall",
            new { cohortId = story.Cohort, closesOn = "2017-03-31", reason = "Too few mentors." }, "cohort { phase extensionReason timeline { callClosesOn } }");

        Assert.Equal("""{"phase":"CALL_OPEN","extensionReason":"Too few mentors.","timeline":{"callClosesOn":"2017-03-31"}}""", again.GetRawText());
        await story.LiveUntil("2017-03-31 23:59:59");
        Assert.Equal("CALL_OPEN", await story.Phase());
        await story.LiveUntil("2017-04-01 00:00");
        Assert.Equal("CALL_CLOSED", await story.Phase());
    }
}
