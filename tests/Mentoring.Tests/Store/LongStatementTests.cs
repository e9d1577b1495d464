using Mentoring.Api.Transport;
using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentoring.Tests.Store;

/// <summary>A statement does not go on when nobody waits for it any longer.</summary>
public sealed class LongStatementTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, Databases]
    public async Task A_statement_that_is_cancelled_ends(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var db = ((DbContext)story.Session()).Database;
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var asked = Task.Run(() => db.SqlQueryRaw<int>(Endless(database)).ToListAsync(cancelled.Token));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.WaitAsync(Patience));
        Assert.Equal([1], await db.SqlQueryRaw<int>("SELECT 1 AS \"Value\"").ToListAsync());
    }

    [Theory, Databases]
    public async Task A_statement_that_takes_longer_than_it_may_ends(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var db = ((DbContext)story.Session()).Database;
        db.SetCommandTimeout(1);

        var asked = Task.Run(() => db.SqlQueryRaw<int>(Endless(database)).ToListAsync());

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => asked.WaitAsync(Patience));
        Assert.True(Infrastructure.InfrastructureSetup.IsOutage(failure), failure.ToString());
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_leaves_no_statement_behind()
    {
        await using var app = await TestApp.StartAsync(Database.Postgres);
        var connection = app.Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Mentoring"];
        await using var other = await NpgsqlDataSource.Create(connection!).OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        // A table in which no worker looks.
        await using (var locks = new NpgsqlCommand("LOCK TABLE \"OperationTexts\" IN ACCESS EXCLUSIVE MODE", other))
            await locks.ExecuteNonQueryAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?documentId={new string('a', 64)}");
        var asked = app.As(Person.Staff).SendRaw(request);
        await Until(other, waiting: true);
        app.Clock.Advance(TimeSpan.FromSeconds(10));

        using var answer = await asked;
        Assert.Contains($"\"{Codes.Timeout}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Until(other, waiting: false);
    }

    private static string Endless(Database database) => database is Database.Sqlite
        ? "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted) SELECT count(*) AS \"Value\" FROM counted"
        : "SELECT 1 AS \"Value\" FROM pg_sleep(300)";

    private static async Task Until(NpgsqlConnection connection, bool waiting)
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var look = new NpgsqlCommand("SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", connection);
        while ((bool)(await look.ExecuteScalarAsync(patience.Token))! != waiting)
            await Task.Delay(10, patience.Token);
    }
}
