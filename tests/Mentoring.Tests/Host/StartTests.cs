using System.Net;
using Mentoring.Infrastructure;
using Mentoring.UseCases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Host;

public sealed class StartTests
{
    [Fact]
    public async Task A_start_tells_in_one_line_what_each_of_its_steps_took()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();

        Assert.Matches(
            @"^Started in [\d.]+ s: runtime [\d.]+, host [\d.]+, endpoints [\d.]+, store [\d.]+, demo [\d.]+, rest of the schema [\d.]+, server [\d.]+$",
            await app.StartLine.TextAsync());
    }

    [Fact]
    public async Task A_process_that_died_while_migrating_blocks_nobody()
    {
        await using var app = HostApp.Development(("Database:MigrateAtStart", "false"));
        Directory.CreateDirectory(app.DatabaseFolder);
        await using (var dead = new SqliteConnection($"Data Source={app.DatabaseFile}"))
        {
            await dead.OpenAsync();
            await using var command = dead.CreateCommand();
            command.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2017-01-01')";
            await command.ExecuteNonQueryAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await app.Services.MigrateAsync(patience.Token);

        Assert.True(await app.Services.IsReadyAsync(patience.Token));
    }

    [Fact]
    public async Task Ready_means_that_every_migration_is_applied()
    {
        await using var app = HostApp.Development(("Database:MigrateAtStart", "false"));
        using var client = app.Client();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        await app.Services.MigrateAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task When_the_database_goes_away_the_process_lives_and_recovers()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        SqliteConnection.ClearAllPools();
        Directory.Move(app.DatabaseFolder, app.DatabaseFolder + "-away");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        var page = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.DoesNotContain("Sqlite", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);

        Directory.Move(app.DatabaseFolder + "-away", app.DatabaseFolder);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task On_sqlite_a_reader_does_not_wait_for_a_writer()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();
        await using var other = new SqliteConnection($"Data Source={app.DatabaseFile}");
        await other.OpenAsync();
        await using var writing = other.BeginTransaction();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("SELECT foreign_keys AS Value FROM pragma_foreign_keys", 1)]
    [InlineData("SELECT timeout AS Value FROM pragma_busy_timeout", 5000)]
    [InlineData("SELECT synchronous AS Value FROM pragma_synchronous", 1)]
    [InlineData("SELECT journal_mode = 'wal' AS Value FROM pragma_journal_mode", 1)]
    public async Task Every_connection_to_sqlite_is_set_up(string question, int answer)
    {
        await using var app = HostApp.Development();
        await using var scope = app.Services.CreateAsyncScope();
        var db = (DbContext)scope.ServiceProvider.GetRequiredService<IMentoringDb>();

        Assert.Equal(answer, await db.Database.SqlQueryRaw<int>(question).SingleAsync());
    }
}
