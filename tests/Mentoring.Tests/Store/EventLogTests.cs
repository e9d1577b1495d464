using Mentoring.Domain.Members;
using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Tests.Store;

public sealed class EventLogTests
{
    [Theory, Databases]
    public async Task Who_reads_the_log_while_many_write_misses_nothing(Database database)
    {
        const int Writers = 4, Saves = 15;
        await using var story = await StoreStory.OnAsync(database);

        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var save = 0; save < Saves; save++)
                await story.GivenAsync(StoreStory.Member($"{writer}-{save}"), StoreStory.Member($"{writer}-{save}-too"));
        })));
        var reader = story.Session();
        List<long> read = [];
        bool done;
        do
        {
            done = writing.IsCompleted;
            var last = read.LastOrDefault();
            read.AddRange(await reader.Events.Where(e => e.Position > last).OrderBy(e => e.Position).Select(e => e.Position).ToListAsync());
        }
        while (!done);
        await writing;

        Assert.Equal(Writers * Saves * 2, read.Count);
    }

    [Theory, Databases]
    public async Task Events_of_one_save_keep_their_order(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var member = StoreStory.Member("1");
        for (var change = 0; change < 20; change++)
            Assert.Null(member.Change(new() { Name = "Ada", Email = "ada@example.org" }, Actor.Clock, StoreStory.Now.AddMinutes(change)));
        await story.GivenAsync(member);

        var log = await story.Session().Events.OrderBy(e => e.Position).ToListAsync();

        Assert.Equal(nameof(MemberEventType.Registered), log[0].Type);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => StoreStory.Now.AddMinutes(i)), log.Skip(1).Select(e => e.OccurredAt));
    }
}
