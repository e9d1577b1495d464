using Mentoring.Api.Transport;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace Mentoring.Tests.Lists;

public sealed class StatementTests(ITestOutputHelper output)
{
    private const int Most = 6;

    [Theory, Databases]
    public async Task A_page_of_fifty_pairings_with_all_that_is_shown_of_them_costs_at_most_six_statements(Database database)
    {
        await using var story = await Crowd.ActiveAsync(database, 50);
        const string Page = """
            query($first: Int) {
              pairings(first: $first) {
                nodes {
                  status startsOn endsOn mentor { name title institution } mentee { name title institution } liaison { name institution }
                  goals { text status } cohort { name phase } mentorSide { response orientation } menteeSide { response orientation }
                }
              }
            }
            """;
        await story.Rita.Api.Send(Page);

        var (ten, fifty) = (await Count(story, Page, 10), await Count(story, Page, 50));

        output.WriteLine($"{database}: {fifty.Count} statements\n{fifty}");
        Assert.True(fifty.Count <= Most, $"{fifty.Count} statements:\n\n{fifty}");
        Assert.Equal(ten.Count, fifty.Count);
    }

    [Theory, Databases]
    public async Task No_list_of_the_schema_costs_more_statements_for_more_rows(Database database)
    {
        await using var story = await Crowd.ActiveAsync(database, 12);
        await Fill(story);
        // Everything that there is at once is more than anybody may ask for.
        story.App.Services.GetRequiredService<IOptions<TransportOptions>>().Value.MaxFieldCost = int.MaxValue;
        var (chair, mentor) = (story.Chair.Api, story[Crowd.Mentor(0)].Api);
        var lists = await ListsOfSchema.ReadAsync(chair);
        Assert.True(lists.Count >= 12, $"Only {lists.Count} lists were found.");

        var growing = new List<string>();
        foreach (var list in lists)
        {
            var viewer = list.IsOwn ? mentor : chair;
            await viewer.Send(list.Document, new { first = 12 });
            var (few, all) = (await Count(viewer, list.Document, 2), await Count(viewer, list.Document, 12));
            output.WriteLine($"{list.Name}: {few.Count} and {all.Count} statements");
            if (Repeats(all) > Repeats(few))
                growing.Add($"{list.Name}: a statement is repeated for more rows\n{list.Document}\n{all}");
        }

        Assert.True(growing.Count == 0, string.Join("\n\n", growing));
    }

    [Theory, Databases]
    public async Task Each_part_of_a_page_is_paid_for_when_it_is_asked_for(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);

        var (nodes, total, both, info) = (await Sql("nodes { name }"), await Sql("totalCount"), await Sql("totalCount edges { cursor }"), await Sql("pageInfo { hasNextPage }"));

        Assert.DoesNotContain("COUNT", Assert.Single(nodes), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("COUNT", Assert.Single(total), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, both.Count);
        Assert.DoesNotContain("COUNT", Assert.Single(info), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"Name\"", nodes[0], StringComparison.Ordinal);
        foreach (var other in new[] { "Institution", "Phone", "Email", "Title", "MembershipEndsOn" })
            Assert.DoesNotContain($"\"{other}\"", nodes[0], StringComparison.Ordinal);

        async Task<IReadOnlyList<string>> Sql(string asked)
        {
            using var statements = Statements.Record();
            await roster.Staff.Send($"{{ members(first: 2) {{ {asked} }} }}");
            return [.. statements.Sql.Where(sql => sql.Contains("\"Members\"", StringComparison.Ordinal) && !sql.Contains("FoldedEmail", StringComparison.Ordinal))];
        }
    }

    /// <summary>Several of what there is one of in a cohort: assessments, and cohorts themselves.</summary>
    private static async Task Fill(Scenario story)
    {
        foreach (var kind in new[] { "FIT_CHECK", "MID_POINT" })
        {
            var assessment = await story.Chair.Api.MutateFor("assessment", "scheduleAssessment", new { cohortId = story.Cohort, kind, opensOn = "2017-07-01", closesOn = "2017-07-31" });
            await story.Chair.Api.Mutate("openAssessment", new { assessmentId = assessment });
        }

        foreach (var year in new[] { "2018-2019", "2019-2020", "2020-2021" })
        {
            var cohort = await story.Staff.MutateFor("cohort", "createCohort", new { plan = new { name = year, timeZone = "America/Chicago" } });
            await story.Staff.Mutate("appointCommittee", new { cohortId = cohort, chairId = story.Chair.Id, memberIds = new[] { story.Rita.Id } });
        }
    }

    // More rows may lead to one more relation, such as to pairings where the first rows have none; a query by row is one and the same again.
    private static int Repeats(Statements statements) => statements.Count - statements.Sql.Distinct().Count();

    private static Task<Statements> Count(Scenario story, string document, int first) => Count(story.Rita.Api, document, first);

    private static async Task<Statements> Count(TestClient viewer, string document, int first)
    {
        using var statements = Statements.Record();
        await viewer.Send(document, new { first });
        return statements;
    }
}
