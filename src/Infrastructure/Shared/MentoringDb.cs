using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentoring.Infrastructure.Shared;

internal abstract class MentoringDb(DbContextOptions options, CommitSignal committed) : DbContext(options), IMentoringDb
{
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Cohort> Cohorts => Set<Cohort>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Pairing> Pairings => Set<Pairing>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<EventRecord> Events => Set<EventRecord>();

    public async Task<Error?> SaveAsync(CancellationToken ct)
    {
        var changed = ChangeTracker.Entries<Aggregate>().Where(a => a.Entity.HasEvents).ToList();
        foreach (var aggregate in changed.Where(a => a.State is not EntityState.Added))
            aggregate.Entity.NextVersion();
        List<EventRecord> happened = [.. changed.SelectMany(a => a.Entity.TakeEvents()).Select(EventRecord.Of)];

        // All or nothing: no savepoint before every statement.
        Database.AutoSavepointsEnabled = false;
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(ct);
            foreach (var judge in ChangeTracker.Entries<Cohort>().Where(c => c.State is EntityState.Unchanged && happened.Count > 0).ToList())
                if (!await IsStillAsync(judge.Entity, ct))
                    return Lost();
            await SaveChangesAsync(ct);
            await LockLogAsync(ct);
            // One by one: a batch may be inserted in any order, and the position is the order. Nothing else has changed since.
            ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var row in happened)
            {
                Events.Add(row);
                await SaveChangesAsync(ct);
            }

            // Whoever stops waiting now would not know whether it was saved.
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception failure) when (IsRace(failure))
        {
            return Lost();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }

        if (happened.Count > 0)
            committed.Raise();
        return null;
    }

    /// <summary>
    /// Whether a cohort by whose phase and dates a change was judged is as it was read, and stays so until the commit: a proposal
    /// and the end of the matching at once, and one of the two is refused.
    /// </summary>
    protected abstract Task<bool> IsStillAsync(Cohort cohort, CancellationToken ct);

    private Conflict Lost()
    {
        ChangeTracker.Clear();
        return new();
    }

    /// <summary>Held from before the first position is drawn to the commit, so that positions are in the order of commits.</summary>
    protected abstract Task LockLogAsync(CancellationToken ct);

    private static bool IsRace(Exception failure) => failure is DbUpdateConcurrencyException
        || ((failure as DbUpdateException)?.InnerException ?? failure) is SqliteException { SqliteErrorCode: 5 or 6 }
            or SqliteException { SqliteExtendedErrorCode: 2067 or 1555 }
            or PostgresException
            {
                SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
            };

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<MemberId>().HaveConversion<IdConverter<MemberId>>();
        conventions.Properties<CohortId>().HaveConversion<IdConverter<CohortId>>();
        conventions.Properties<ApplicationId>().HaveConversion<IdConverter<ApplicationId>>();
        conventions.Properties<PlacementId>().HaveConversion<IdConverter<PlacementId>>();
        conventions.Properties<PairingId>().HaveConversion<IdConverter<PairingId>>();
        conventions.Properties<GoalId>().HaveConversion<IdConverter<GoalId>>();
        conventions.Properties<AssessmentId>().HaveConversion<IdConverter<AssessmentId>>();
        conventions.Properties<ResponseId>().HaveConversion<IdConverter<ResponseId>>();
        conventions.Properties<EventId>().HaveConversion<IdConverter<EventId>>();
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(MentoringDb).Assembly);
}

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
