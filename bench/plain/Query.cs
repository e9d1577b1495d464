using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Bench;

/// <summary>The roots that are measured.</summary>
public sealed class Query
{
    public static Task<Pairing?> Pairing([FromServices] BenchDb db, [Id] Guid id, CancellationToken ct) =>
        db.Pairings.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);

    public static async Task<PairingsConnection> Pairings([FromServices] BenchDb db, int first, PairingFilterInput where, CancellationToken ct)
    {
        var rows = await db.Pairings.AsNoTracking().Where(p => p.CohortId == where.Cohort.Id.Eq).OrderBy(p => p.Id).Take(first + 1).ToListAsync(ct);
        return new() { Nodes = rows.Take(first), PageInfo = new(rows.Count > first) };
    }

    public static async Task<ApplicationsConnection> Applications(
        [FromServices] BenchDb db, int first, ApplicationFilterInput where, IEnumerable<ApplicationSortInput>? order, CancellationToken ct)
    {
        var found = db.Applications.AsNoTracking().Where(a => a.CohortId == where.Cohort.Id.Eq && a.Status == where.Status.Eq);
        var sorted = order?.FirstOrDefault()?.SubmittedAt is SortEnumType.Desc ? found.OrderByDescending(a => a.SubmittedAt) : found.OrderBy(a => a.SubmittedAt);
        var rows = await sorted.ThenBy(a => a.Id).Take(first + 1).ToListAsync(ct);
        return new() { Nodes = rows.Take(first), PageInfo = new(rows.Count > first), Count = () => found.CountAsync(ct) };
    }
}

public sealed class PairingsConnection
{
    public required IEnumerable<Pairing> Nodes { get; init; }
    public required PageInfo PageInfo { get; init; }
}

public sealed class ApplicationsConnection
{
    public required IEnumerable<Application> Nodes { get; init; }
    public required PageInfo PageInfo { get; init; }
    internal Func<Task<int>> Count { get; init; } = null!;
    public Task<int> TotalCount() => Count();
}

public sealed record PageInfo(bool HasNextPage);

public enum SortEnumType { Asc, Desc }

public sealed record IdOperationFilterInput([property: Id] Guid Eq);

public sealed record ApplicationStatusOperationFilterInput(ApplicationStatus Eq);

public sealed record CohortFilterInput(IdOperationFilterInput Id);

public sealed record PairingFilterInput(CohortFilterInput Cohort);

public sealed record ApplicationFilterInput(CohortFilterInput Cohort, ApplicationStatusOperationFilterInput Status);

public sealed record ApplicationSortInput(SortEnumType? SubmittedAt);
