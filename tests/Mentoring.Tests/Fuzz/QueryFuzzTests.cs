using CsCheck;
using GraphQL.Types;
using Mentoring.Tests.Rights;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Mentoring.Tests.Fuzz;

/// <summary>Queries that nobody thought of. MENTORING_FUZZ_RUNS asks for more of them; CsCheck prints the seed of one that fails.</summary>
public sealed class QueryFuzzTests(ITestOutputHelper output)
{
    /// <summary>What every request may read: who the caller is, and what they may do.</summary>
    private const int Always = 3;

    public static long Runs => long.TryParse(Environment.GetEnvironmentVariable("MENTORING_FUZZ_RUNS"), out var runs) ? runs : 1000;

    [Theory, Databases]
    public async Task Whatever_is_asked_is_answered_or_refused_with_a_code_and_each_field_costs_a_statement_at_most(Database database)
    {
        await using var world = await World.InMentoring(database);
        var judge = new Judge(world.App);
        var any = new AnyRequest(world.App.Services.GetRequiredService<ISchema>(), await Things.OfAsync(world), (_, asking) => asking.Query());

        await any.SampleAsync(async request =>
        {
            using var statements = Statements.Record();
            _ = await judge.SendAsync(request);
            Assert.True(statements.Count <= request.Fetches + Always, $"{statements.Count} statements for {request.Fetches} fields:\n{statements}");
        }, output.WriteLine, iter: Runs);

        output.WriteLine($"{database}: {judge.Answered} of {Runs} had data");
        Assert.True(judge.Answered > Runs / 3, $"Only {judge.Answered} of {Runs} had data.");
    }
}
