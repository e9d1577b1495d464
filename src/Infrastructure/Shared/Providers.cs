using Mentoring.Domain.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Infrastructure.Shared;

/// <summary>The embedded default: one file, one writer at a time.</summary>
internal sealed class SqliteMentoringDb(DbContextOptions<SqliteMentoringDb> options, CommitSignal committed) : MentoringDb(options, committed)
{
    // Every transaction starts IMMEDIATE and so has the only writer's lock already.
    protected override Task LockLogAsync(CancellationToken ct) => Task.CompletedTask;

    protected override Task<bool> IsStillAsync(Cohort cohort, CancellationToken ct) => Cohorts.AnyAsync(c => c.Id == cohort.Id && c.Version == cohort.Version, ct);
}

/// <summary>For production.</summary>
internal sealed class PostgresMentoringDb(DbContextOptions<PostgresMentoringDb> options, CommitSignal committed) : MentoringDb(options, committed)
{
    private const long LogLock = 0x4D656E746F72; // "Mentor"

    // Below the time that a command may take, so that it ends as a lost race and not as a failure.
    protected override Task LockLogAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', '4s', true), pg_advisory_xact_lock({LogLock})", ct);

    // Shared: changes in the same cohort do not wait for each other, only for a change of the cohort itself.
    protected override async Task<bool> IsStillAsync(Cohort cohort, CancellationToken ct) =>
        (await Database.SqlQuery<int>($"""SELECT "Version" AS "Value" FROM "Cohorts" WHERE "Id" = {cohort.Id.Value} FOR SHARE""").ToListAsync(ct)) is [var version]
        && version == cohort.Version;

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        // The same order and the same matches as SQLite: by bytes.
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            if (property.ClrType == typeof(string) || (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
                property.SetCollation("C");
    }
}
