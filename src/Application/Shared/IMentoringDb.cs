using Mentoring.Domain.Applications;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases;

/// <summary>The database as use cases see it: the aggregates, the event log, and one way to save.</summary>
public interface IMentoringDb
{
    DbSet<Member> Members { get; }
    DbSet<Cohort> Cohorts { get; }
    DbSet<Application> Applications { get; }
    DbSet<Placement> Placements { get; }
    DbSet<Pairing> Pairings { get; }
    DbSet<Assessment> Assessments { get; }
    DbSet<Response> Responses { get; }
    DbSet<MatchRun> MatchRuns { get; }
    DbSet<MatchProposal> MatchProposals { get; }
    DbSet<UnplacedParticipant> UnplacedParticipants { get; }
    DbSet<FrozenInput> FrozenInputs { get; }
    DbSet<EventRecord> Events { get; }

    /// <summary>
    /// Saves every change and every event in one transaction and raises the version of what changed.
    /// A race that was lost (version, unique index, lock) is refused as a <see cref="Conflict"/>, and nothing is saved.
    /// </summary>
    Task<Error?> SaveAsync(CancellationToken ct);
}
