using System.Text;
using Mentoring.Tests.Host;

namespace Mentoring.Tests.Matching;

/// <summary>Files with which the verb <c>match</c> can do nothing.</summary>
public sealed class MatchVerbRefusalTests
{
    private const string Header = "id,role,person,seats,topics,prefers,notWith,priority,committeeScore,previousMentor,years";

    [Fact]
    public async Task Every_problem_of_the_people_is_told_with_line_and_column()
    {
        using var office = new MatchVerb();
        var people = Encoding.UTF8.GetBytes($"""
            {Header}
            a,mentor,,1001,rda;gold,,,,1001,c,71
            a,mentor,x,,,nobody,nobody,,,,
            ,boss,,,,,,soon,,,old

            "two
            lines",mentee,,2,,,,,,z,
            c,mentee,,1
            d"d,mentee,x,,,,,,,,
            e,mentee,x,,,,,,,,
            """).Concat(Encoding.Latin1.GetBytes("\nf,mentee,,,Zoë,,,,,,\n")).ToArray();

        var ended = await office.RunAsync(people);

        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Equal(
            """
            Nothing was matched.
            people.csv, line 2, column previousMentor: A mentor has none.
            people.csv, line 2, column seats: "1001" is no whole number from 0 to 1000.
            people.csv, line 2, column topics: "gold" is not among what is offered.
            people.csv, line 2, column years: "71" is no whole number from 0 to 70.
            people.csv, line 2, column committeeScore: "1001" is no whole number from 0 to 1000.
            people.csv, line 3, column id: "a" is there already as mentor, in line 2.
            people.csv, line 4, column role: "boss" is not mentor or mentee.
            people.csv, line 4, column id: id is missing.
            people.csv, line 4, column years: "old" is no whole number from 0 to 70.
            people.csv, line 4, column priority: "soon" is not none or waitlisted or needsRematch.
            people.csv, line 6, column id: A cell holds one line of text, without tabs and control characters.
            people.csv, line 6, column seats: A mentee takes one seat.
            people.csv, line 8: The line has 4 of 11 cells.
            people.csv, line 9: A quote stands where none may be; quote the whole cell and double the quotes within.
            people.csv, line 10, column person: "x" is there already as mentee, in line 9.
            people.csv, line 11, column topics: This is no text in UTF-8.
            people.csv, line 3, column prefers: There is nobody called "nobody" in the columns id or person.
            people.csv, line 3, column notWith: There is nobody called "nobody" in the columns id or person.

            """,
            ended.Error);
    }

    [Fact]
    public async Task Columns_are_those_that_are_known_and_all_that_are_needed()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync("id,topics,topics,shoe size\na,rda,rda,44\n");

        Assert.Equal(1, ended.ExitCode);
        Assert.Matches(
            """
            ^Nothing was matched\.
            people\.csv, line 1: The column role is missing\.
            people\.csv, line 1: The column years is missing, whose question the plan reads\.
            people\.csv, line 1: There is no column shoe size: .*
            people\.csv, line 1: The column topics is there 2 times\.
            $
            """,
            ended.Error);
    }

    [Fact]
    public async Task Of_very_many_problems_a_hundred_are_told_and_the_rest_counted()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync($"{Header}\n{string.Concat(Enumerable.Range(0, 1234).Select(i => $"m{i},boss,,,,,,,,,\n"))}");

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(102, ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("… and 1,134 more.\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_goes_on_and_on_is_read_no_further_than_its_limit()
    {
        using var office = new MatchVerb();
        var many = $"{Header}\n{string.Concat(Enumerable.Range(0, 2000).Select(i => $"m{i},mentee,,,,,,,,,\n"))}";

        var ended = await office.RunAsync(many, MatchVerb.Plan, "--limit", "1000");

        Assert.Equal((1, "Nothing was matched.\npeople.csv, line 1002: More than 1,000 people; --limit lets in more. Nothing after it was read.\n"), (ended.ExitCode, ended.Error));
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_does_not_read_the_rest_into_one_cell()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync($"{Header}\n\"{new string('x', 5_000_000)}");

        Assert.Equal((1, "Nothing was matched.\npeople.csv, line 2: A line of more than 256 KB; perhaps a quote is not closed. Nothing after it was read.\n"), (ended.ExitCode, ended.Error));
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_told_so_and_a_terminal_gets_no_orders()
    {
        using var office = new MatchVerb();

        Assert.Contains("save the file as CSV in UTF-8", (await office.RunAsync([0x50, 0x4B, 0x03, 0x04, 0xFF, 0x00])).Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', (await office.RunAsync($"{Header},\e[2J\n\e[2J,mentor,,,\e[2J,,,,,,,\n")).Error);
    }

    [Fact]
    public async Task Every_problem_of_the_plan_is_told_with_its_path()
    {
        using var office = new MatchVerb();
        var plan = MatchVerb.Plan.Replace("\"weight\": 3", "\"weight\": 1001", StringComparison.Ordinal).Replace("\"text\": \"Maps\"", "\"text\": \"\"", StringComparison.Ordinal)
            .Replace("\"rules\": {", "\"rules\": { \"timeZoneQuestion\": \"years\",", StringComparison.Ordinal);

        var ended = await office.RunAsync($"{Header}\n", plan);

        Assert.Equal(
            """
            Nothing was matched.
            plan.json, topics.1.text: text is missing.
            plan.json, matching.criteria.0.weight: From 0 to 1000.
            plan.json, matching.rules.timeZoneQuestion: Needs a question of TIME_ZONE.

            """,
            ended.Error);
    }

    [Theory]
    [InlineData("plan.json, line 1, column 3: '}' is invalid", "{}}")]
    [InlineData("plan.json, line 1, column 3: $ lacks 'matching', 'menteeForm', 'mentorForm'.", "{}")]
    [InlineData("plan.json, line 1, column 14: $.matching has a value that does not belong there.", """{"matching":7}""")]
    [InlineData("plan.json, line 1, column 11: $.colour is not known.", """{"colour":"red"}""")]
    [InlineData("plan.json: $.topics[0] is null.", """{"topics":[null]}""")]
    public async Task What_is_no_plan_is_told_with_its_place(string problem, string plan)
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync($"{Header}\n", plan);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith($"Nothing was matched.\n{problem}", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("match needs --plan.", "--people", "people.csv")]
    [InlineData("--seed needs a value.", "--seed")]
    [InlineData("--out needs a value.", "--people", "a", "--plan", "b", "--out", "")]
    [InlineData("--seed is there twice.", "--seed", "1", "--seed", "2")]
    [InlineData("--floor is a whole number from 0 to 1000.", "--people", "a", "--plan", "b", "--floor", "-1")]
    [InlineData("--objective is one of FAIREST, BEST_TOTAL, ABOVE_FLOOR, PRIORITY_FIRST.", "--people", "a", "--plan", "b", "--objective", "nicest")]
    [InlineData("match knows no --colour.", "--people", "a", "--plan", "b", "--colour", "red")]
    [InlineData("--out would replace ./a, which is read.", "--people", "a", "--plan", "b", "--out", "./a")]
    [InlineData("Could not find file", "--people", "a", "--plan", "b")]
    public async Task Nonsense_is_refused(string reason, params string[] words)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, ["match", .. words]);

        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.StartsWith(reason, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_both_roles_is_not_guessed_from_a_number()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync("""
            id,role,person,name,prefers,years
            1,mentor,,Ada,,
            2,mentor,x,Ben,,
            1,mentee,,Cleo,2,
            2,mentee,,Ben,,
            3,mentor,,Zoë,,
            3,mentee,,zoe,,
            """);

        Assert.Equal(
            """
            Nothing was matched.
            people.csv, line 4, column person: "1" is there already as mentor, in line 2. If the two are not the same person, name both in this column.

            """,
            ended.Error);
    }

    [Fact]
    public async Task Who_has_a_name_in_both_roles_goes_by_it()
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync("id,role,person,prefers,years\nm1,mentor,ada,,\ne1,mentee,,m1,\n");

        Assert.Equal(
            "Nothing was matched.\npeople.csv, line 3, column prefers: There is nobody called \"m1\": who has this id is called \"ada\" in the column person.\n", ended.Error);
    }

    [Theory]
    [InlineData("Could not find a part of the path", "nowhere/pairs.csv")]
    [InlineData(". is a directory.", ".")]
    public async Task Where_the_result_cannot_be_written_nothing_is_worked_out(string reason, string to)
    {
        using var office = new MatchVerb();

        var ended = await office.RunAsync($"{Header}\na,mentor,,,,,,,,,\n", MatchVerb.Plan, "--out", to);

        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.StartsWith(reason, ended.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv", "plan.json"], office.Files);
    }
}
