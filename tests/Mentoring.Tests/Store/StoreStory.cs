using System.Collections.Concurrent;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Store;

/// <summary>What stories about the store have in common: one database and as many sessions on it as they like.</summary>
public sealed class StoreStory : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _store;
    private readonly ConcurrentBag<AsyncServiceScope> _sessions = [];

    private StoreStory(TestDatabase database) => (_database, _store) = (database, database.Store());

    public static readonly DateTimeOffset Now = new(2017, 1, 17, 9, 0, 0, TimeSpan.FromHours(-6));

    public static async Task<StoreStory> OnAsync(Database database) => new(await TestDatabase.CreateAsync(database));

    /// <summary>One more unit of work, which sees what the others have saved.</summary>
    public IMentoringDb Session()
    {
        var session = _store.CreateAsyncScope();
        _sessions.Add(session);
        return session.ServiceProvider.GetRequiredService<IMentoringDb>();
    }

    public async Task GivenAsync(params object[] saved)
    {
        await using var scope = _store.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IMentoringDb>();
        foreach (var aggregate in saved)
            Add(db, aggregate);
        Assert.Null(await db.SaveAsync(default));
    }

    public static void Add(IMentoringDb db, object aggregate)
    {
        if (aggregate is Member member)
            db.Members.Add(member);
        else
            db.Cohorts.Add((Cohort)aggregate);
    }

    public static Member Member(string number, string name = "Ada Lovelace") =>
        Domain.Members.Member.Register(number, new() { Name = name, Email = $"{number}@example.org" }, Actor.Clock, Now).Value!;

    public static Cohort Cohort() =>
        Domain.Cohorts.Cohort.Draft(new() { Name = "ALCTS 2017-2018", TimeZone = "America/Chicago" }, Actor.Clock, Now).Value!;

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions)
            await session.DisposeAsync();
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }
}
