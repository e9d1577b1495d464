namespace Mentoring.Bench;

/// <summary>What is measured.</summary>
internal sealed class Rows(Store store)
{
    public IReadOnlyList<Row> Reading { get; } =
    [
        new("one", "a pairing by id", [.. store.Ids("bench", """SELECT "Id" FROM "Pairings" WHERE "Status" = 'Active' ORDER BY md5("Id"::text) LIMIT 64""")
            .Select(id => new[] { ("id", "Pairing", (object?)id) })]),
        new("many", "50 pairings, both people, liaison", Cohorts(store)),
        new("goals", "the same with cohort and goals", Cohorts(store)),
        new("applications", "20 applications, filtered, sorted, counted", [
            .. from cohort in store.Ids("bench", """SELECT "Id" FROM "Cohorts" WHERE "Phase" = 'Matching' ORDER BY "Id" """)
               from state in new[] { "UnderReview", "Submitted" }
               select new[] { ("cohort", "Cohort", (object?)cohort), ("status", "ApplicationStatus", state) }]),
    ];

    public Row Accept { get; } = new("accept", "accept a pairing", [
        .. store.Ids("bench", """SELECT "Id" FROM "Pairings" WHERE "Status" = 'Announced' ORDER BY md5("Id"::text)""").Select(id => new[] { ("id", "Pairing", (object?)id) })]);

    public Row Depth { get; } = new("depth", "depth of paging", [[("after", "String", null)]]);

    private static List<(string, string, object?)[]> Cohorts(Store store) =>
        [.. store.Ids("bench", """SELECT "CohortId" FROM "Pairings" GROUP BY "CohortId" HAVING count(*) = 1000 ORDER BY 1""").Select(id => new[] { ("cohort", "Cohort", (object?)id) })];
}
