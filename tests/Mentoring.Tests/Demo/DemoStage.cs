using Mentoring.Api.Demo;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Demo;

/// <summary>A database of one test, and the demo that is played into it.</summary>
internal sealed class DemoStage : IAsyncDisposable
{
    /// <summary>The day on which the demo of these tests is played: a Tuesday.</summary>
    public static readonly DateTimeOffset Today = new(2030, 3, 5, 15, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _store;
    private readonly AsyncServiceScope _scope;

    private DemoStage(TestDatabase database)
    {
        (_database, _store) = (database, database.Store());
        _scope = _store.CreateAsyncScope();
    }

    public IMentoringDb Db => _scope.ServiceProvider.GetRequiredService<IMentoringDb>();

    public static async Task<DemoStage> OnAsync(Database database) => new(await TestDatabase.CreateAsync(database));

    public Task<bool> PlayAsync(DateTimeOffset? startAt = null, TimeProvider? time = null, CancellationToken ct = default) => new DemoProgram(
        _store, _store.GetRequiredService<IConfiguration>(), new DemoOptions { StartAt = startAt },
        _store.GetRequiredService<ILoggerFactory>(), time ?? new FakeTimeProvider(Today)).PlayAsync(ct);

    /// <summary>Ends the play and hands over the database as it is then.</summary>
    public async Task<TestDatabase> LeaveAsync()
    {
        await _scope.DisposeAsync();
        await _store.DisposeAsync();
        return _database;
    }

    public async ValueTask DisposeAsync() => await (await LeaveAsync()).DisposeAsync();
}
