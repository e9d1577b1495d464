using System.Buffers.Text;
using System.Text;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class ApplicationRefusalTests
{
    [Theory, Databases]
    public async Task Every_problem_of_a_form_is_told_at_once_when_it_is_handed_in(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");
        var draft = await story.Save(ada, new Form { AsMentee = true, AgreesToGuidelines = false, CommitsToYear = false, MenteeAnswers = [Form.Text("jobTitle", "Archivist")] });

        var refusals = await ada.Api.Refusals("submitApplication", new { applicationId = draft });

        Assert.Equal(
            ["MISSING at agreesToGuidelines", "MISSING at commitsToYear", "MISSING at menteeAnswers.aims", "MISSING at menteeAnswers.employer",
             "MISSING at menteeAnswers.learn", "MISSING at menteeAnswers.why", "MISSING at menteeAnswers.years", "MISSING at topicsWanted"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal("DRAFT", await story.StatusOf(draft));
    }

    [Theory, Databases]
    public async Task Every_wrong_answer_is_told_with_its_path(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");

        var refusals = await ada.Api.Refusals("saveApplication", new
        {
            cohortId = story.Cohort,
            application = Form.Mentor() with
            {
                Seats = 4,
                TopicsOffered = ["acquisitions", "alchemy", "acquisitions"],
                NotWith = ["ada.archer@example.org"],
                MentorAnswers =
                [
                    Form.Text("shoeSize", "44"), Form.Text("years", "seven"), new { question = "years", number = 71 },
                    new { question = "libraryType", choices = new[] { "public", "school" } }, new { question = "stage", choices = new[] { "wizard" } },
                    Form.Text("timeZone", "Central"),
                ],
            },
        });

        Assert.Equal(
            ["DUPLICATE at application.mentorAnswers.2.question", "DUPLICATE at application.topicsOffered.2", "NOT_OFFERED at application.mentorAnswers.0.question",
             "NOT_OFFERED at application.mentorAnswers.4.choices.0", "NOT_OFFERED at application.notWith.0", "NOT_OFFERED at application.topicsOffered.1",
             "OUT_OF_RANGE at application.seats", "TOO_MANY at application.mentorAnswers.3.choices", "UNKNOWN_TIME_ZONE at application.mentorAnswers.5.text",
             "WRONG_KIND at application.mentorAnswers.1"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal(0, (await ada.Api.Send("{ me { applications { totalCount } } }")).At("me.applications.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task A_step_that_does_not_fit_its_state_is_refused(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);
        var input = new { applicationId = emil.Application };

        Assert.Equal(["WRONG_STATE"], await emil.Api.Refusals("submitApplication", input));
        Assert.Equal(["WRONG_STATE"], await story.Chair.Api.Refusals("appealDecision", input));
        Assert.Equal(["WRONG_STATE"], await emil.Api.Refusals("changeSeats", new { applicationId = emil.Application, seats = 2 }));
        await emil.Api.Mutate("withdrawApplication", input);
        Assert.Equal(["WRONG_STATE"], await emil.Api.Refusals("withdrawApplication", input));
        Assert.Equal(["WRONG_STATE"], await story.Rita.Api.Refusals("reviewApplication", new { applicationId = emil.Application, score = 3 }));
        Assert.Equal(["WRONG_STATE"], await story.Rita.Api.Refusals("requestInformation", new { applicationId = emil.Application, message = "Why?" }));
        Assert.Equal(["WRONG_STATE"], await story.Rita.Api.Refusals("recuseReviewer", input));
    }

    [Theory, Databases]
    public async Task A_decision_says_what_it_lacks(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var bela = await story.Apply("Bela Both", Form.Both);
        var emil = await story.Apply("Emil Mentee", Form.Mentee);

        Assert.Equal(["MISSING at decisions", "REASON_NEEDED at decisions.0.reason"],
            await story.Rita.Api.Refusals("decideApplication", new { applicationId = bela.Application, decisions = new[] { new { role = "MENTEE", accept = false } } }));
        Assert.Equal(["MISSING at decisions", "ROLE_NOT_APPLIED_FOR at decisions.0.role"],
            await story.Rita.Api.Refusals("decideApplication", new { applicationId = emil.Application, decisions = Scenario.Accept("MENTOR") }));
        Assert.Equal(["MISSING at score"], await story.Rita.Api.Refusals("reviewApplication", new { applicationId = emil.Application }));
        Assert.Equal(["OUT_OF_RANGE at score"], await story.Rita.Api.Refusals("reviewApplication", new { applicationId = emil.Application, score = 6 }));
        Assert.Equal(["MISSING at message"], await story.Rita.Api.Refusals("requestInformation", new { applicationId = emil.Application, message = "" }));
        Assert.Equal(["ROLE_NOT_APPLIED_FOR at role"], await emil.Api.Refusals("withdrawApplication", new { applicationId = emil.Application, role = "MENTOR" }));
        Assert.Equal("SUBMITTED", await story.StatusOf(emil.Application));
    }

    [Theory, Databases]
    public async Task What_one_does_not_see_is_not_there_and_what_one_sees_one_may_not_always_change(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (emil, ada) = (await story.Apply("Emil Mentee", Form.Mentee), await story.Join("Ada Archer"));
        var draft = await story.Save(ada, Form.Mentee);

        Assert.Equal(["NOT_FOUND at applicationId"], await ada.Api.Refusals("withdrawApplication", new { applicationId = emil.Application }));
        Assert.Equal(["NOT_FOUND at applicationId"], await story.Rita.Api.Refusals("reviewApplication", new { applicationId = draft, score = 3 }));
        Assert.Equal(["NOT_ALLOWED"], await emil.Api.Refusals("reviewApplication", new { applicationId = emil.Application, score = 5 }));
        Assert.Equal(["NOT_ALLOWED"], await emil.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberId = ada.Id }));
        Assert.Equal(["NOT_ALLOWED"], await emil.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberEmail = ada.Email }));
        Assert.Equal("SUBMITTED", await story.StatusOf(emil.Application));
    }

    [Theory, Databases]
    public async Task The_committee_applies_for_nobody_whom_it_could_not_reach_without_that(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (emil, ada) = (await story.Apply("Emil Mentee", Form.Mentee), await story.Join("Ada Archer"));
        var unknown = Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"Member:{Guid.CreateVersion7():N}"));

        Assert.Equal(["NOT_FOUND at memberId"], await Rita(unknown, null));
        Assert.Equal(["NOT_FOUND at memberId"], await Rita(ada.Id, null));
        Assert.Equal(["MISSING at memberEmail"], await Rita(story.Leo.Id, null));
        Assert.Equal(["NOT_FOUND at memberEmail"], await Rita(ada.Id, emil.Email));
        Assert.Equal(["NOT_FOUND at memberEmail"], await Rita(null, "nobody@example.org"));
        Assert.Equal(["WRONG_KIND at memberEmail"], await Rita(null, "ada\0"));
        // Whoever has applied is known, and so is anybody from then on for whom one began.
        Assert.Equal(["ALREADY_APPLIED"], await Rita(emil.Id, null));
        var draft = await story.Rita.Api.MutateFor("application", "saveApplication", new { cohortId = story.Cohort, application = new { }, memberId = ada.Id, memberEmail = " ADA.Archer@example.org" });
        Assert.Equal(draft, await story.Leo.Api.MutateFor("application", "saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberId = ada.Id }));
        // Who gives their own address applies for themselves.
        await story.Rita.Api.Mutate("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberEmail = story.Rita.Email });
        Assert.False((await story.Rita.Api.Send("{ me { applications { nodes { byCommittee } } } }")).At("me.applications.nodes.0.byCommittee").GetBoolean());

        Task<string[]> Rita(string? id, string? email) =>
            story.Rita.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee, memberId = id, memberEmail = email });
    }

    [Theory, Databases]
    public async Task Who_is_on_the_committee_is_recused_from_the_own_application(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        await story.Apply(story.Rita, Form.Mentor());

        Assert.Equal(["RECUSED"], await story.Rita.Api.Refusals("reviewApplication", new { applicationId = story.Rita.Application, score = 5 }));
        Assert.Equal(["RECUSED"], await story.Rita.Api.Refusals("decideApplication", new { applicationId = story.Rita.Application, decisions = Scenario.Accept("MENTOR") }));
        Assert.Equal("SUBMITTED", await story.StatusOf(story.Rita.Application));
    }

    [Theory, Databases]
    public async Task Guidelines_that_changed_are_agreed_to_anew(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var ada = await story.Join("Ada Archer");
        var draft = await story.Save(ada, Form.Mentee);
        await story.Chair.Api.Mutate("updateCohort", new { cohortId = story.Cohort, plan = new { guidelines = "Be on time." } });

        Assert.Equal(["GUIDELINES_CHANGED at agreesToGuidelines"], await ada.Api.Refusals("submitApplication", new { applicationId = draft }));
        await ada.Api.Mutate("saveApplication", new { cohortId = story.Cohort, application = new { agreesToGuidelines = true } });
        await ada.Api.Mutate("submitApplication", new { applicationId = draft });
    }

    [Theory, Databases]
    public async Task Seats_never_go_below_the_mentees_who_have_been_told(Database database)
    {
        await using var story = await Scenario.MatchingAsync(database, null,
            ("Mara Mentor", Form.Mentor(seats: 3)), ("Emil Mentee", Form.Mentee), ("Nora Newcomer", Form.Mentee));
        await story.Announce(await story.Pair("Mara Mentor", "Emil Mentee"), await story.Pair("Mara Mentor", "Nora Newcomer"));

        var error = Assert.Single((await story["Mara Mentor"].Api.Errors("changeSeats",
            new { applicationId = story["Mara Mentor"].Application, seats = 1 }, "... on SeatsAreTakenError { taken }")).EnumerateArray());

        Assert.Equal(("SEATS_ARE_TAKEN", "2"), (error.Text("code"), error.Text("taken")));
        await story["Mara Mentor"].Api.Mutate("changeSeats", new { applicationId = story["Mara Mentor"].Application, seats = 2 });
    }

    [Theory, Databases]
    public async Task Once_mentoring_is_over_nobody_comes_in(Database database)
    {
        var (story, _) = await Scenario.ActiveAsync(database);
        await using var closing = story;
        var (late, declined) = (await story.Apply("Nora Newcomer", Form.Mentee, by: story.Rita), await story.Apply("Lars Late", Form.Mentor(), by: story.Rita));
        await story.Rita.Api.Mutate("decideApplication", new
        {
            applicationId = declined.Application, decisions = new[] { new { role = "MENTOR", accept = false, reason = "NO_CAPACITY" } },
        });
        await story.LiveUntil("2018-05-01 09:00");
        var decision = new { applicationId = late.Application, decisions = Scenario.Accept("MENTEE") };

        Assert.Equal(["WRONG_PHASE"], await story.Rita.Api.Refusals("decideApplication", decision));
        Assert.Equal(["WRONG_PHASE"], await story.Rita.Api.MutateEach("decideApplications", new { items = new[] { decision } }));
        Assert.Equal(["WRONG_PHASE"], await story.Rita.Api.Refusals("requestInformation", new { applicationId = late.Application, message = "Why?" }));
        Assert.Equal(["WRONG_PHASE"], await story.Chair.Api.Refusals("appealDecision", new { applicationId = declined.Application }));
        Assert.Equal("SUBMITTED", await story.StatusOf(late.Application));
    }
}
