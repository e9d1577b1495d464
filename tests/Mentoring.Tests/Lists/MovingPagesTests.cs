using System.Text.Json;
using CsCheck;
using Mentoring.Api;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Mentoring.Tests.Lists;

/// <summary>Whatever comes and goes between two pages, who reads on to the end has seen each that stayed, and nobody twice.</summary>
public sealed class MovingPagesTests(ITestOutputHelper output)
{
    private const int Walks = 60, Most = 25;

    // Few, so that many are equal and only their ids tell them apart.
    private static readonly Gen<string> Name = OneOf("Ada", "ada", "Áda", "Bo", "Zoë", "%");
    private static readonly Gen<string?> Ends = OneOf<string?>(null, "2017-06-30", "2018-06-30");
    private static readonly Gen<string> Order = OneOf(
        "[]", "[{ name: ASC }]", "[{ name: DESC }]", "[{ membershipEndsOn: ASC }]", "[{ membershipEndsOn: DESC }]", "[{ membershipEndsOn: DESC }, { name: ASC }]");

    /// <summary>Who comes, or, without a name, whose turn it is to go.</summary>
    private sealed record Change(string? Name, string? Ends, int Place);

    private sealed record Walk(int Size, bool Backward, string Order, Change[][] Between)
    {
        public override string ToString() => $"{Size} {(Backward ? "backward" : "forward")} {Order}: {string.Join(" | ", Between.Select(b => string.Join(' ', b.Select(c => c.Name is null ? $"-{c.Place}" : $"+{c.Name}"))))}";
    }

    private static readonly Gen<Change> AnyChange =
        from comes in Gen.Bool from name in Name from ends in Ends from place in Gen.Int[0, 1000] select new Change(comes ? name : null, ends, place);

    private static readonly Gen<Walk> AnyWalk =
        from size in Gen.Int[1, 4] from backward in Gen.Bool from order in Order from between in AnyChange.Array[0, 3].Array[1, 8] select new Walk(size, backward, order, between);

    [Theory, Databases]
    public async Task Who_stays_is_seen_once_and_nobody_twice(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await using var roster = new Roster(app);
        foreach (var name in Roster.Names)
            await roster.Add(name);

        await AnyWalk.SampleAsync(async walk =>
        {
            var there = await IdsAsync(roster);
            var gone = new HashSet<string>();
            var seen = await ReadAsync(app, roster, walk, gone);

            Assert.Equal(seen.Distinct(), seen);
            Assert.Equal([], there.Except(gone).Except(seen));
        }, output.WriteLine, iter: Walks, threads: 1);
    }

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    /// <summary>Page after page, with the changes in between; answers with the ids as they came.</summary>
    private static async Task<List<string>> ReadAsync(TestApp app, Roster roster, Walk walk, HashSet<string> gone)
    {
        var seen = new List<string>();
        var (many, from, more, end) = walk.Backward ? ("last", "before", "hasPreviousPage", "startCursor") : ("first", "after", "hasNextPage", "endCursor");
        for (var (i, cursor) = (0, ""); ; i++)
        {
            Assert.True(i < Most * 10, "The pages never end.");
            var page = await roster.Page($"{many}: {walk.Size}, order: {walk.Order}{cursor}");
            seen.AddRange(page.GetProperty("edges").EnumerateArray().Select(e => e.At("node.id").ToString()));
            if (!page.At($"pageInfo.{more}").GetBoolean())
                return seen;

            cursor = $", {from}: \"{page.At($"pageInfo.{end}")}\"";
            foreach (var change in i < walk.Between.Length ? walk.Between[i] : [])
                await ChangeAsync(app, roster, change, gone);
        }
    }

    private static async Task ChangeAsync(TestApp app, Roster roster, Change change, HashSet<string> gone)
    {
        var ids = await IdsAsync(roster);
        if (change.Name is { } name && ids.Length < Most)
            _ = await roster.Add(name, change.Ends);
        else if (ids.Length > 0)
        {
            var id = ids[change.Place % ids.Length];
            _ = gone.Add(id);
            await using var scope = app.Services.CreateAsyncScope();
            var member = (MemberId)GlobalId.Read(id, typeof(MemberId))!;
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<IMentoringDb>().Members.Where(m => m.Id == member).ExecuteDeleteAsync());
        }
    }

    private static async Task<string[]> IdsAsync(Roster roster) =>
        [.. (await roster.Page($"first: {Most * 2}")).GetProperty("edges").EnumerateArray().Select(e => e.At("node.id").ToString())];
}
