using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.MainPath;

public sealed class AssessingTests
{
    [Theory, Databases]
    public async Task The_final_assessment_opens_and_closes_by_the_clock(Database database)
    {
        var (story, _, assessment) = await Scenario.AssessingAsync(database);
        await using var closing = story;
        var emil = story["Emil Mentee"];
        Assert.Equal("OPEN", await story.StatusOf(assessment));
        var parts = await Scenario.ResponsesOf(emil);
        Assert.Equal(["", "MENTEE"], parts.Select(p => p.Text("role")).Order(StringComparer.Ordinal));

        await emil.Api.Mutate("saveResponse", new { responseId = parts[0].Text("id"), answers = new[] { Form.Text("helpful", "The calls.") } });
        Assert.Equal("IN_PROGRESS", await story.StatusOf(parts[0].Text("id")));
        await emil.Api.Mutate("submitResponse", new { responseId = parts[1].Text("id"), answers = Scenario.FinalAnswers });
        await story.LiveUntil("2018-05-31 23:59:59");
        Assert.Equal("OPEN", await story.StatusOf(assessment));
        await story.LiveUntil("2018-06-01 00:00");

        Assert.Equal(("CLOSED", "OVERDUE", "SUBMITTED"), (await story.StatusOf(assessment), await story.StatusOf(parts[0].Text("id")), await story.StatusOf(parts[1].Text("id"))));
        await emil.Api.Mutate("submitResponse", new { responseId = parts[0].Text("id"), answers = Scenario.FinalAnswers });
        Assert.True((await emil.Api.Send("query($id: ID!) { node(id: $id) { ... on Response { isLate } } }", new { id = parts[0].Text("id") })).At("node.isLate").GetBoolean());
    }

    [Theory, Databases]
    public async Task What_one_shares_the_partner_reads_once_it_is_published(Database database)
    {
        var (story, pairing, assessment) = await Scenario.AssessingAsync(database);
        await using var _ = story;
        var part = (await Scenario.ResponsesOf(story["Emil Mentee"])).Single(p => p.Text("role") == "MENTEE");
        await story["Emil Mentee"].Api.Mutate("submitResponse", new { responseId = part.Text("id"), answers = Scenario.FinalAnswers });
        const string Feedback = "query($id: ID!) { pairing(id: $id) { feedback { from answers { question text number } assessment { kind } } } }";
        Assert.Empty((await story["Mara Mentor"].Api.Send(Feedback, new { id = pairing })).At("pairing.feedback").EnumerateArray());

        await story.Chair.Api.Mutate("closeAssessment", new { assessmentId = assessment });
        await story.Chair.Api.Mutate("publishAssessment", new { assessmentId = assessment });

        Assert.Equal(
            """[{"from":"MENTEE","answers":[{"question":"helpful","text":"The calls.","number":null}],"assessment":{"kind":"FINAL"}}]""",
            (await story["Mara Mentor"].Api.Send(Feedback, new { id = pairing })).At("pairing.feedback").GetRawText());
    }

    [Theory, Databases]
    public async Task A_person_is_excused_and_a_closed_assessment_opened_again(Database database)
    {
        var (story, _, assessment) = await Scenario.AssessingAsync(database);
        await using var closing = story;
        var part = (await Scenario.ResponsesOf(story["Emil Mentee"]))[0].Text("id");

        await story.Rita.Api.Mutate("excuseResponse", new { responseId = part });
        await story.Chair.Api.Mutate("closeAssessment", new { assessmentId = assessment });
        await story.Chair.Api.Mutate("reopenAssessment", new { assessmentId = assessment, closesOn = "2018-06-15", reason = "Two asked for it." });

        Assert.Equal(("OPEN", "EXCUSED"), (await story.StatusOf(assessment), await story.StatusOf(part)));
    }

    [Theory, Databases]
    public async Task The_cohort_is_completed_put_away_and_brought_back(Database database)
    {
        var (story, _, assessment) = await Scenario.AssessingAsync(database);
        await using var closing = story;
        Assert.Equal(["ASSESSMENT_NOT_CLOSED"], await story.Chair.Api.Refusals("completeCohort", new { cohortId = story.Cohort }));
        await story.Chair.Api.Mutate("closeAssessment", new { assessmentId = assessment });

        await story.Chair.Api.Mutate("completeCohort", new { cohortId = story.Cohort });
        await story.Chair.Api.Mutate("archiveCohort", new { cohortId = story.Cohort });
        Assert.Equal("ARCHIVED", await story.Phase());
        await story.Chair.Api.Mutate("unarchiveCohort", new { cohortId = story.Cohort });

        Assert.Equal("COMPLETED", await story.Phase());
    }
}
