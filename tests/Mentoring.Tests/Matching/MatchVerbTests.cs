using System.Text;
using Mentoring.Api.Verbs.Matching;
using Mentoring.Domain.Matching;
using Mentoring.Tests.Host;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.Matching;

public sealed class MatchVerbTests
{
    private const string People = """
        id,role,person,name,institution,seats,topics,notWith,priority,previousMentor,years
        a,mentor,,Ada,North,2,rda;maps,,,,9
        b,mentor,,Ben,South,1,Maps,,,,3
        c,mentee,,Cleo,North,,rda,,waitlisted,,1
        d,mentee,,Dora,East,,"Cataloging, RDA",,,,
        e,mentee,,Emil,East,,maps,b,,,2
        f,mentee,,Fay,South,,maps,,,,8
        """;

    [Fact]
    public async Task The_example_of_the_documentation_runs_and_a_table_comes_of_it()
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, "match", "--people", Path.Combine(MatchVerb.Examples, "people.csv"), "--plan", Path.Combine(MatchVerb.Examples, "plan.json"), "--out", "pairs.csv");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Output));
        Snapshot.Match(await File.ReadAllTextAsync(folder.File("pairs.csv")) + ended.Error);
    }

    [Fact]
    public async Task Pairs_come_first_then_who_has_nobody_each_with_reasons()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync(People);

        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(
            """
            mentee,menteeName,mentor,mentorName,score,rankForMentee,rankForMentor,kept,reasons
            c,Cleo,b,Ben,250,1,1,no,Topics 0: Ben offers none of the topics that Cleo wants. | Years 1000: Ben is 2 years ahead of Cleo.
            e,Emil,a,Ada,1000,1,1,no,Topics 1000: Emil wants Maps first; Ada offers it. | Years 1000: Ada is 7 years ahead of Emil.
            f,Fay,a,Ada,1000,1,1,no,Topics 1000: Fay wants Maps first; Ada offers it. | Years 1000: Ada is 1 year ahead of Fay.
            d,Dora,,,,,,,"There are fewer seats than people; the seat that fits best, of Ada (a), serves Emil (e)."

            """,
            ended.Output.ReplaceLineEndings());
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes_in_any_order_of_lines_and_on_one_processor()
    {
        using var office = new MatchVerb();
        var lines = People.Split('\n');

        var first = await office.RunAsync(People);
        var again = await office.RunAsync(string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())), MatchVerb.Plan, "--cores", "1");

        Assert.Equal((0, first.Output, first.Error), (again.ExitCode, again.Output, again.Error));
    }

    [Theory, Databases]
    public async Task What_the_API_says_of_a_cohort_is_a_plan(Database database)
    {
        await using var story = await Scenario.DraftAsync(database);
        var answer = await story.Chair.Api.Send(await File.ReadAllTextAsync(Path.Combine(MatchVerb.Examples, "plan.graphql")), new { cohort = story.Cohort });
        using var office = new MatchVerb();

        var ended = await office.RunAsync("id,role,years,libraryType,modes,frequency,timeZone,languages\na,mentor,9,,,,Europe/Paris,french\nb,mentee,1,,,,Asia/Tokyo,French\n", answer.At("cohort").GetRawText());

        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("Hours apart 300: Their clocks are 7 hours apart.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_plan_says_can_be_said_otherwise()
    {
        using var office = new MatchVerb();

        var floor = await office.RunAsync(People, MatchVerb.Plan, "--objective", "above-floor", "--floor", "900");

        Assert.Equal(0, floor.ExitCode);
        Assert.Contains("Mentees with a mentor: 2 of 4.", floor.Error, StringComparison.Ordinal);
        Assert.Contains("\nc,Cleo,,,,,,,Everybody whom the rules leave is below the floor.", floor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_runs_no_formula_and_knows_the_letters()
    {
        using var office = new MatchVerb();
        var people = "\uFEFFid,role,name,years\n=1+1,mentor,@cmd,9\n-2,mentee,Zoë,1\n";

        var ended = await office.RunAsync(people, MatchVerb.Plan, "--out", "pairs.csv");

        Assert.Equal(0, ended.ExitCode);
        var bytes = await File.ReadAllBytesAsync(office.File("pairs.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("\r\n\"'-2\",Zoë,\"'=1+1\",\"'@cmd\",", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(["pairs.csv", "people.csv", "plan.json"], office.Files);
    }

    [Fact]
    public async Task Its_help_says_what_the_files_hold()
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, "match", "--help");

        Assert.Equal(0, ended.ExitCode);
        Assert.All(Api.Verbs.Matching.PeopleColumns.Fixed, column => Assert.Matches($@"(?m)^ +{column}\*? ", ended.Output));
    }

    [Theory]
    [InlineData(true, "Proved: no other match is better by this plan.")]
    [InlineData(false, "Proved but for people in both roles: without the rule that no two mentor each other there are 1 pairs, 2 of the worst score and 7 of the total more.")]
    public void Nothing_is_called_proved_that_is_not(bool exact, string said)
    {
        var none = new MatchFigures { Placed = 0, Total = 0, Mean = 0, Worst = 0, Distribution = [], BlockingPairs = 0 };

        Assert.Equal(said, MatchFiles.Proved(new() { Mentors = 0, Mentees = 0, Seats = 0, AllowedPairs = 0, Result = none, Greedy = none, MutualCost = new(1, 2, 7, exact) }));
    }
}
