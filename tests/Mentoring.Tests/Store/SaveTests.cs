using Mentoring.Domain.Cohorts;
using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Tests.Store;

public sealed class SaveTests
{
    [Theory, Databases]
    public async Task Of_two_changes_at_once_the_second_is_refused(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        await story.GivenAsync(StoreStory.Cohort());
        var (first, second) = (story.Session(), story.Session());
        Rename(await first.Cohorts.SingleAsync(), "First");
        Rename(await second.Cohorts.SingleAsync(), "Second");

        Assert.Null(await first.SaveAsync(default));
        Assert.IsType<Conflict>(await second.SaveAsync(default));

        var saved = await story.Session().Cohorts.SingleAsync();
        Assert.Equal(("First", 2), (saved.Name, saved.Version));
    }

    [Theory, Databases]
    public async Task A_change_of_a_child_alone_raises_the_version(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var chair = StoreStory.Member("1");
        await story.GivenAsync(chair, StoreStory.Cohort());
        var (first, second) = (story.Session(), story.Session());
        Assert.Null((await first.Cohorts.SingleAsync()).Appoint(chair.Id, [], Actor.Clock, StoreStory.Now));
        Assert.Null((await second.Cohorts.SingleAsync()).Appoint(chair.Id, [], Actor.Clock, StoreStory.Now));

        Assert.Null(await first.SaveAsync(default));
        Assert.IsType<Conflict>(await second.SaveAsync(default));

        Assert.Equal(2, (await story.Session().Cohorts.SingleAsync()).Version);
    }

    [Theory, Databases]
    public async Task What_was_judged_by_a_cohort_that_has_changed_since_is_refused(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        await story.GivenAsync(StoreStory.Cohort());
        var (judged, meanwhile) = (story.Session(), story.Session());
        _ = await judged.Cohorts.SingleAsync();
        judged.Members.Add(StoreStory.Member("1"));
        Rename(await meanwhile.Cohorts.SingleAsync(), "Another");

        Assert.Null(await meanwhile.SaveAsync(default));
        Assert.IsType<Conflict>(await judged.SaveAsync(default));

        Assert.Empty(await story.Session().Members.ToListAsync());
    }

    [Theory, Databases]
    public async Task Of_two_who_take_what_is_unique_at_once_one_is_refused(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var db = story.Session();
            db.Members.Add(StoreStory.Member("4711"));
            return await db.SaveAsync(default);
        })));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(3, outcomes.OfType<Conflict>().Count());
        Assert.Single(await story.Session().Events.ToListAsync());
    }

    [Theory, Databases]
    public async Task A_refused_save_leaves_neither_changes_nor_events(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        await story.GivenAsync(StoreStory.Member("1"));
        var db = story.Session();
        db.Members.AddRange(StoreStory.Member("2"), StoreStory.Member("1"));

        Assert.IsType<Conflict>(await db.SaveAsync(default));
        Assert.Null(await db.SaveAsync(default));

        Assert.Equal("1", (await story.Session().Members.SingleAsync()).Number);
        Assert.Single(await story.Session().Events.ToListAsync());
    }

    private static void Rename(Cohort cohort, string name) =>
        Assert.Null(cohort.Update(new CohortPlan { Name = name }, Actor.Clock, StoreStory.Now));
}
