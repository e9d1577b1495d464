using Microsoft.EntityFrameworkCore;

namespace Mentoring.Infrastructure.Shared;

/// <summary>
/// Indexes over what may be null, as it is ordered and compared: with the end of the range in the place of null, the greatest for
/// rising orders and the least for falling ones. EF Core has no indexes over expressions, and loses them when SQLite makes a table
/// anew; so they are looked after here, whenever the schema is brought up to date.
/// </summary>
internal static class OrderIndexes
{
    private enum Kind { Day, Moment, Text }

    private static readonly (string Table, string Column, Kind Kind)[] Orders =
    [
        ("Members", "MembershipEndsOn", Kind.Day), ("Members", "FoldedInstitution", Kind.Text),
        ("Applications", "SubmittedAt", Kind.Moment), ("Applications", "DecidedAt", Kind.Moment), ("Applications", "InformationDueAt", Kind.Moment),
        ("Pairings", "AnnouncedAt", Kind.Moment), ("Pairings", "RespondBy", Kind.Moment), ("Pairings", "ConfirmedAt", Kind.Moment),
        ("Pairings", "ActivatedAt", Kind.Moment), ("Pairings", "StartsOn", Kind.Day), ("Pairings", "EndsOn", Kind.Day), ("Pairings", "PausedUntil", Kind.Day),
        ("Responses", "SubmittedAt", Kind.Moment),
    ];

    public static async Task CreateAsync(MentoringDb db, CancellationToken ct)
    {
        foreach (var statement in Orders.SelectMany(order => Statements(order.Table, order.Column, order.Kind, db is SqliteMentoringDb)))
            await db.Database.ExecuteSqlRawAsync(statement, ct);
    }

    private static IEnumerable<string> Statements(string table, string column, Kind kind, bool sqlite)
    {
        yield return $"""CREATE INDEX IF NOT EXISTS "IX_{table}_{column}_NullGreatest" ON "{table}" (({Expression(column, kind, true, sqlite)}), "Id")""";
        // A text that is not there is empty, and so the least as it is: its plain index serves.
        if (kind is not Kind.Text)
            yield return $"""CREATE INDEX IF NOT EXISTS "IX_{table}_{column}_NullLeast" ON "{table}" (({Expression(column, kind, false, sqlite)}) DESC, "Id")""";
    }

    // As EF Core writes it: an index serves the very same expression alone.
    private static string Expression(string column, Kind kind, bool greatest, bool sqlite) => kind is Kind.Text
        ? $"CASE WHEN \"{column}\" = '' THEN '\U0010FFFF' ELSE \"{column}\" END"
        : $"COALESCE(\"{column}\", {(sqlite ? Sqlite(kind, greatest) : Postgres(kind, greatest))})";

    private static string Postgres(Kind kind, bool greatest) => $"{(kind is Kind.Day ? "DATE" : "TIMESTAMPTZ")} '{(greatest ? "" : "-")}infinity'";

    private static string Sqlite(Kind kind, bool greatest) => (kind, greatest) switch
    {
        (Kind.Day, true) => "'9999-12-31'",
        (Kind.Day, false) => "'0001-01-01'",
        (_, true) => "'9999-12-31 23:59:59.9999999'",
        (_, false) => "'0001-01-01 00:00:00'",
    };
}
