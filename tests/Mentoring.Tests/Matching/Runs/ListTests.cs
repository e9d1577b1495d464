using GraphQL.Types;
using Mentoring.Tests.Lists;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Matching.Runs;

/// <summary>The lists that are found below others alone.</summary>
public sealed class ListTests
{
    private const int AtOnce = 20;

    [Theory, Databases]
    public async Task Every_filter_order_and_field_is_translated_for_every_viewer(Database database)
    {
        await using var story = await RunSteps.MatchingAsync(database, null, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee), ("Ida Mentee", Form.Mentee));
        var run = await story.Run();
        var schema = story.App.Services.GetRequiredService<ISchema>();

        foreach (var viewer in new[] { story.Staff, story.Chair.Api })
        {
            await AskAsync(viewer, ((IObjectGraphType)schema.AllTypes["Cohort"]!).Fields.Find("matchRuns")!, list => $"cohort(id: \"{story.Cohort}\") {{ {list} }}");
            foreach (var field in ((IObjectGraphType)schema.AllTypes["MatchRun"]!).Fields.Where(Documents.IsList))
                await AskAsync(viewer, field, list => $"matchRun(id: \"{run}\") {{ {list} }}");
        }
    }

    [Theory, Databases]
    public async Task The_proposals_of_several_runs_are_read_together(Database database)
    {
        Statements.Record().Dispose();
        await using var story = await RunSteps.MatchingAsync(database);
        const string Document = """
            query($id: ID!, $first: Int) { cohort(id: $id) { matchRuns(first: $first) { nodes {
              ask { seed } keeps { id } startedBy { name } report { seats }
              proposals { totalCount nodes { mentee { name } mentor { name } pairing { status } } } unplaced { nodes { member { name } bestSeat { id } } } } } } }
            """;
        _ = await story.Run();
        _ = await story.Chair.Api.Send(Document, new { id = story.Cohort, first = 3 });
        foreach (var _ in new[] { 1, 2 })
            await story.Run();

        var (one, three) = (await CountAsync(1), await CountAsync(3));

        Assert.Equal(one, three);

        async Task<int> CountAsync(int first)
        {
            using var statements = Statements.Record();
            Assert.Equal(first, (await story.Chair.Api.Send(Document, new { id = story.Cohort, first })).At("cohort.matchRuns.nodes").GetArrayLength());
            return statements.Count;
        }
    }

    private static async Task AskAsync(TestClient viewer, FieldType list, Func<string, string> at)
    {
        _ = await viewer.Send($"{{ {at(Documents.Everything(list, 1))} }}");
        foreach (var some in Documents.Filters((IInputObjectGraphType)list.Arguments!.Find("where")!.ResolvedType!, 2).Chunk(AtOnce))
            _ = await viewer.Send($"{{ {at($"{list.Name}(where: {{ or: [{string.Join(' ', some)}] }}) {{ totalCount nodes {{ __typename }} }}")} }}");
    }
}
