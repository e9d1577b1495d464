using System.Runtime.CompilerServices;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mentoring.Infrastructure.Members;

internal sealed class RosterLookup(MentoringDb db) : IRosterLookup
{
    // Compiled, because every request begins with it; for each database, since a compiled query knows its own.
    private static readonly ConditionalWeakTable<IModel, Queries> Compiled = [];

    private Queries Known => Compiled.GetValue(db.Model, _ => new());

    public async Task<RosterEntry?> FindByEmailAsync(string email, CancellationToken ct) =>
        EntryOf(await Known.ByEmail(db, Words.FoldAddress(email.Trim()), ct));

    public async Task<RosterEntry?> FindByNumberAsync(string number, CancellationToken ct) => EntryOf(await Known.ByNumber(db, number, ct));

    private static RosterEntry? EntryOf(Found? found) =>
        found is null ? null : new(found.Id, found.Name, [found.FoldedName, found.FoldedEmail], found.Seats.ToDictionary(s => s.Cohort, s => s.IsChair));

    private sealed class Queries
    {
        public Func<MentoringDb, string, CancellationToken, Task<Found?>> ByEmail { get; } = By(nameof(Member.FoldedEmail));
        public Func<MentoringDb, string, CancellationToken, Task<Found?>> ByNumber { get; } = By(nameof(Member.Number));

        private static Func<MentoringDb, string, CancellationToken, Task<Found?>> By(string column) => EF.CompileAsyncQuery(
            (MentoringDb db, string value, CancellationToken ct) => db.Members.Where(m => EF.Property<string>(m, column) == value)
                .Select(m => new Found(m.Id, m.Name, m.FoldedName, m.FoldedEmail, db.Set<CommitteeSeat>().Where(s => s.Member == m.Id)
                    .Select(s => new Seat(EF.Property<CohortId>(s, "CohortId"), s.IsChair)).ToList()))
                .FirstOrDefault());
    }

    private sealed record Found(MemberId Id, string Name, string FoldedName, string FoldedEmail, List<Seat> Seats);

    private sealed record Seat(CohortId Cohort, bool IsChair);
}
