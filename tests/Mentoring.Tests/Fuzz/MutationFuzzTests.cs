using System.Text.Json;
using CsCheck;
using GraphQL.Types;
using Mentoring.Tests.Rights;
using Mentoring.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using static Mentoring.Tests.Lists.Documents;

namespace Mentoring.Tests.Fuzz;

/// <summary>Changes that nobody thought of, in several worlds, since what is changed stays so.</summary>
public sealed class MutationFuzzTests(ITestOutputHelper output)
{
    private int _done;

    private static readonly Func<Database, Task<World>>[] Worlds =
    [
        World.InMentoring,
        database => World.InMatching(database),
        async database =>
        {
            var world = await World.InMatching(database);
            await world.Pair();
            await world.Announce();
            return world;
        },
    ];

    [Theory, Databases]
    public async Task Whatever_is_to_be_done_is_done_or_refused_and_what_is_left_can_be_lived_in(Database database)
    {
        var runs = QueryFuzzTests.Runs / Worlds.Length;
        foreach (var begin in Worlds)
        {
            await using var world = await begin(database);
            var (judge, schema) = (new Judge(world.App), world.App.Services.GetRequiredService<ISchema>());
            var mutations = schema.Mutation!.Fields.ToList();
            var any = new AnyRequest(schema, await Things.OfAsync(world), (dice, asking) => asking.Mutation(dice.Of(mutations)));

            await any.SampleAsync(async request => Count(await judge.SendAsync(request)), output.WriteLine, iter: runs);

            output.WriteLine($"{database}: of {runs} {_done} were done, and {judge.Answered - _done} refused with reasons");
            Assert.True(_done > runs / 50, $"Only {_done} of {runs} were done.");
            _done = 0;
            await LiveAsync(world, schema);
        }
    }

    private void Count(JsonElement data)
    {
        if (data.ValueKind is JsonValueKind.Object && data.EnumerateObject().First().Value.GetProperty("errors").ValueKind is JsonValueKind.Null)
            _ = Interlocked.Increment(ref _done);
    }

    /// <summary>Everything can still be read, and time goes on through every date that was set.</summary>
    private static async Task LiveAsync(World world, ISchema schema)
    {
        foreach (var day in new[] { "2017-01-11", "2017-03-02", "2018-01-01", "2018-06-01", "2030-01-01" })
        {
            await world.App.LiveUntilAsync($"{day} 09:00");
            foreach (var list in schema.Query.Fields.Where(IsList))
                _ = await world.App.As(Person.Staff).Send($"{{ {Everything(list, 1, "first: 10")} }}");
        }
    }
}
