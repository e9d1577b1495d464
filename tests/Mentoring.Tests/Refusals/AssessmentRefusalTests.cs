using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class AssessmentRefusalTests
{
    [Theory, Databases]
    public async Task A_schedule_tells_every_problem_at_once(Database database)
    {
        var (story, _) = await Scenario.ActiveAsync(database);
        await using var closing = story;

        var refusals = await story.Chair.Api.Refusals("scheduleAssessment", new
        {
            cohortId = story.Cohort, kind = "MID_POINT", opensOn = "2017-06-10", closesOn = "2017-06-01",
            questions = new[] { new { key = "fit", kind = "NUMBER", text = "Fit?", audience = "AGGREGATE" }, new { key = "fit", kind = "NUMBER", text = "", audience = "AGGREGATE" } },
        });

        Assert.Equal(
            ["DUPLICATE at questions.1.key", "MISSING at questions.1.text", "OUT_OF_ORDER at closesOn", "WRONG_TIME at closesOn"],
            refusals.Order(StringComparer.Ordinal));
        Assert.Equal(["NOT_ALLOWED"], await story["Emil Mentee"].Api.Refusals("scheduleAssessment", new { cohortId = story.Cohort, kind = "FINAL" }));
        Assert.Equal(0, (await story.Staff.Send("{ assessments { totalCount } }")).At("assessments.totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task A_step_that_does_not_fit_its_state_is_refused(Database database)
    {
        var (story, _, assessment) = await Scenario.AssessingAsync(database);
        await using var closing = story;
        var (chair, input) = (story.Chair.Api, new { assessmentId = assessment });

        Assert.Equal(["WRONG_STATE"], await chair.Refusals("openAssessment", input));
        Assert.Equal(["WRONG_STATE"], await chair.Refusals("publishAssessment", input));
        Assert.Equal(["WRONG_STATE"], await chair.Refusals("reopenAssessment", new { assessmentId = assessment, closesOn = "2018-06-10", reason = "More." }));
        Assert.Equal(["ASSESSMENT_EXISTS at kind"], await chair.Refusals("scheduleAssessment", new { cohortId = story.Cohort, kind = "FINAL", closesOn = "2018-06-10" }));
        await chair.Mutate("closeAssessment", input);
        Assert.Equal(["MISSING at reason", "WRONG_TIME at closesOn"], (await chair.Refusals("reopenAssessment", new { assessmentId = assessment, closesOn = "2018-04-30", reason = "" })).Order(StringComparer.Ordinal));
        await chair.Mutate("publishAssessment", input);
        Assert.Equal(["WRONG_STATE"], await chair.Refusals("cancelAssessment", input));
        Assert.Equal("PUBLISHED", await story.StatusOf(assessment));
    }

    [Theory, Databases]
    public async Task Answers_are_checked_against_the_questions_and_only_the_asked_one_answers(Database database)
    {
        var (story, _, assessment) = await Scenario.AssessingAsync(database);
        await using var closing = story;
        var (emil, mara) = (story["Emil Mentee"], story["Mara Mentor"]);
        var part = (await Scenario.ResponsesOf(emil))[0].Text("id");
        object[] wrong = [Form.Text("accomplished", "Yes!"), new { question = "expectations", number = 6 }, Form.Text("secret", "?")];

        Assert.Equal(
            ["MISSING at answers.again", "MISSING at answers.helpful", "MISSING at answers.recommend", "NOT_OFFERED at answers.2.question",
             "OUT_OF_RANGE at answers.1.number", "WRONG_KIND at answers.0"],
            (await emil.Api.Refusals("submitResponse", new { responseId = part, answers = wrong })).Order(StringComparer.Ordinal));
        Assert.Equal(["NOT_FOUND at responseId"], await mara.Api.Refusals("saveResponse", new { responseId = part, answers = Scenario.FinalAnswers }));
        Assert.Equal(["NOT_ALLOWED"], await story.Rita.Api.Refusals("saveResponse", new { responseId = part, answers = Scenario.FinalAnswers }));
        Assert.Equal("INVITED", await story.StatusOf(part));

        await story.Chair.Api.Mutate("closeAssessment", new { assessmentId = assessment });
        await story.Chair.Api.Mutate("publishAssessment", new { assessmentId = assessment });
        Assert.Equal(["WRONG_STATE"], await emil.Api.Refusals("submitResponse", new { responseId = part, answers = Scenario.FinalAnswers }));
    }
}
