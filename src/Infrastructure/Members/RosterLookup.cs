using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Infrastructure.Members;

internal sealed class RosterLookup(MentoringDb db) : IRosterLookup
{
    private static readonly Func<MentoringDb, string, CancellationToken, Task<Found?>> ByEmail = By(nameof(Member.FoldedEmail));
    private static readonly Func<MentoringDb, string, CancellationToken, Task<Found?>> ByNumber = By(nameof(Member.Number));

    public async Task<RosterEntry?> FindByEmailAsync(string email, CancellationToken ct) =>
        EntryOf(await ByEmail(db, Words.FoldAddress(email.Trim()), ct));

    public async Task<RosterEntry?> FindByNumberAsync(string number, CancellationToken ct) => EntryOf(await ByNumber(db, number, ct));

    private static RosterEntry? EntryOf(Found? found) =>
        found is null ? null : new(found.Id, found.Name, [found.FoldedName, found.FoldedEmail], found.Seats.ToDictionary(s => s.Cohort, s => s.IsChair));

    // Compiled, because every request begins with it.
    private static Func<MentoringDb, string, CancellationToken, Task<Found?>> By(string column) => EF.CompileAsyncQuery(
        (MentoringDb db, string value, CancellationToken ct) => db.Members.Where(m => EF.Property<string>(m, column) == value)
            .Select(m => new Found(m.Id, m.Name, m.FoldedName, m.FoldedEmail, db.Set<CommitteeSeat>().Where(s => s.Member == m.Id)
                .Select(s => new Seat(EF.Property<CohortId>(s, "CohortId"), s.IsChair)).ToList()))
            .FirstOrDefault());

    private sealed record Found(MemberId Id, string Name, string FoldedName, string FoldedEmail, List<Seat> Seats);

    private sealed record Seat(CohortId Cohort, bool IsChair);
}
