using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Matching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mentoring.Infrastructure.Shared;

internal abstract class MentoringDb(DbContextOptions options, CommitSignal committed) : DbContext(options), IMentoringDb
{
    private const string Savepoint = "save";

    public DbSet<Member> Members => Set<Member>();
    public DbSet<Cohort> Cohorts => Set<Cohort>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Pairing> Pairings => Set<Pairing>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<MatchRun> MatchRuns => Set<MatchRun>();
    public DbSet<MatchProposal> MatchProposals => Set<MatchProposal>();
    public DbSet<UnplacedParticipant> UnplacedParticipants => Set<UnplacedParticipant>();
    public DbSet<FrozenInput> FrozenInputs => Set<FrozenInput>();
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
            await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
            if (own is null)
                await Database.CurrentTransaction!.CreateSavepointAsync(Savepoint, ct);
            foreach (var judge in ChangeTracker.Entries<Cohort>().Where(c => c.State is EntityState.Unchanged && happened.Count > 0).ToList())
                if (!await IsStillAsync(judge.Entity, ct))
                    return await LostAsync(own is null);
            await SaveChangesAsync(ct);
            await LockLogAsync(ct);
            // One by one: a batch may be inserted in any order, and the position is the order. Nothing else has changed since.
            ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var row in happened)
            {
                Events.Add(row);
                await SaveChangesAsync(ct);
            }

            if (own is not null)
                await CommitAsync(own);
        }
        catch (Exception failure) when (IsRace(failure))
        {
            return await LostAsync(Database.CurrentTransaction is not null);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }

        return null;
    }

    /// <summary>Ends a transaction, and says that there may be more in the log.</summary>
    public async Task CommitAsync(IDbContextTransaction transaction)
    {
        // Whoever stops waiting now would not know whether it was saved.
        await transaction.CommitAsync(CancellationToken.None);
        committed.Raise();
    }

    /// <summary>
    /// Whether a cohort by whose phase and dates a change was judged is as it was read, and stays so until the commit: a proposal
    /// and the end of the matching at once, and one of the two is refused.
    /// </summary>
    protected abstract Task<bool> IsStillAsync(Cohort cohort, CancellationToken ct);

    /// <param name="within">A larger transaction goes on without what was lost.</param>
    private async Task<Conflict> LostAsync(bool within)
    {
        ChangeTracker.Clear();
        if (within)
            await Database.CurrentTransaction!.RollbackToSavepointAsync(Savepoint, CancellationToken.None);
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
        conventions.Properties<MatchRunId>().HaveConversion<IdConverter<MatchRunId>>();
        conventions.Properties<MatchProposalId>().HaveConversion<IdConverter<MatchProposalId>>();
        conventions.Properties<UnplacedParticipantId>().HaveConversion<IdConverter<UnplacedParticipantId>>();
        conventions.Properties<EventId>().HaveConversion<IdConverter<EventId>>();
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(MentoringDb).Assembly);
}
