using System.Text.Json;
using Npgsql;

namespace Mentoring.Bench;

/// <summary>The queries.</summary>
internal sealed class Reading(NpgsqlDataSource database)
{
    private const string Page = """
        SELECT p."Id", p."Status", p."AnnouncedAt", p."StartsOn", p."EndsOn", a."Id", a."Name", a."Institution", b."Id", b."Name", b."Institution", l."Id", l."Name"
        """;

    private const string People = """
        JOIN "Members" a ON a."Id" = p."Mentor_Member" JOIN "Members" b ON b."Id" = p."Mentee_Member" LEFT JOIN "Members" l ON l."Id" = p."LiaisonId"
        """;

    private const string OfCohort = """ WHERE p."CohortId" = $1 ORDER BY p."Id" LIMIT 51""";

    public async Task OneAsync(Guid id, HttpContext http)
    {
        await using var command = Command("""
            SELECT p."Id", p."Status", p."AnnouncedAt", p."StartsOn", p."EndsOn", a."Id", a."Name", a."Institution", b."Id", b."Name", b."Institution", p."Version"
            FROM "Pairings" p JOIN "Members" a ON a."Id" = p."Mentor_Member" JOIN "Members" b ON b."Id" = p."Mentee_Member" WHERE p."Id" = $1
            """, id);
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Answer.Start(http);
        if (await row.ReadAsync(http.RequestAborted))
        {
            json.WriteStartObject("pairing"u8);
            WritePairing(json, row);
            json.WriteNumber("version"u8, row.GetInt32(11));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("pairing"u8);
        }

        Answer.End(json);
    }

    public Task ManyAsync(Guid cohort, HttpContext http) =>
        PageAsync(Command($"""{Page} FROM "Pairings" p {People}{OfCohort}""", cohort), withGoals: false, http);

    public Task GoalsAsync(Guid cohort, HttpContext http) => PageAsync(Command($"""
        {Page}, c."Id", c."Name", g.ids, g.places, g.states FROM "Pairings" p {People} JOIN "Cohorts" c ON c."Id" = p."CohortId"
        CROSS JOIN LATERAL (
          SELECT array_agg(g."Id" ORDER BY g."Place") ids, array_agg(g."Place" ORDER BY g."Place") places, array_agg(g."Status" ORDER BY g."Place") states
          FROM "Goals" g WHERE g."PairingId" = p."Id") g{OfCohort}
        """, cohort), withGoals: true, http);

    public async Task ApplicationsAsync(Guid cohort, string status, HttpContext http)
    {
        await using var command = Command("""
            SELECT a."Id", a."Status", a."SubmittedAt", a."AsMentor", a."AsMentee", a."IsLate", m."Id", m."Name", m."Institution",
              (SELECT count(*) FROM "Applications" WHERE "CohortId" = $1 AND "Status" = $2)::int
            FROM "Applications" a JOIN "Members" m ON m."Id" = a."MemberId"
            WHERE a."CohortId" = $1 AND a."Status" = $2 ORDER BY a."SubmittedAt" DESC NULLS LAST, a."Id" LIMIT 21
            """, cohort, status);
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Answer.Start(http);
        json.WriteStartObject("applications"u8);
        json.WriteStartArray("nodes"u8);
        var (count, total) = (0, 0);
        while (await row.ReadAsync(http.RequestAborted) && ++count <= 20)
        {
            total = row.GetInt32(9);
            json.WriteStartObject();
            json.WriteId("id"u8, "Application:"u8, row.GetGuid(0));
            json.WriteString("status"u8, Answer.Word(row.GetString(1)));
            json.WriteString("submittedAt"u8, row.GetDateTime(2));
            json.WriteBoolean("asMentor"u8, row.GetBoolean(3));
            json.WriteBoolean("asMentee"u8, row.GetBoolean(4));
            json.WriteBoolean("isLate"u8, row.GetBoolean(5));
            WritePerson(json, "member"u8, row, 6);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePageInfo(json, count > 20);
        json.WriteNumber("totalCount"u8, total);
        json.WriteEndObject();
        Answer.End(json);
    }

    private static async Task PageAsync(NpgsqlCommand command, bool withGoals, HttpContext http)
    {
        await using var disposed = command;
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Answer.Start(http);
        json.WriteStartObject("pairings"u8);
        json.WriteStartArray("nodes"u8);
        var count = 0;
        while (await row.ReadAsync(http.RequestAborted) && ++count <= 50)
        {
            json.WriteStartObject();
            WritePairing(json, row);
            if (row.IsDBNull(11))
                json.WriteNull("liaison"u8);
            else
                WritePerson(json, "liaison"u8, row, 11, institution: false);
            if (withGoals)
                WriteGoals(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePageInfo(json, count > 50);
        json.WriteEndObject();
        Answer.End(json);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value is Guid id ? new NpgsqlParameter<Guid> { TypedValue = id } : new NpgsqlParameter<string> { TypedValue = (string)value });
        return command;
    }

    private static void WritePairing(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteId("id"u8, "Pairing:"u8, row.GetGuid(0));
        json.WriteString("status"u8, Answer.Word(row.GetString(1)));
        json.WriteTime("announcedAt"u8, row, 2);
        json.WriteDay("startsOn"u8, row, 3);
        json.WriteDay("endsOn"u8, row, 4);
        WritePerson(json, "mentor"u8, row, 5);
        WritePerson(json, "mentee"u8, row, 8);
    }

    private static void WritePerson(Utf8JsonWriter json, ReadOnlySpan<byte> name, NpgsqlDataReader row, int at, bool institution = true)
    {
        json.WriteStartObject(name);
        json.WriteId("id"u8, "Member:"u8, row.GetGuid(at));
        json.WriteString("name"u8, row.GetString(at + 1));
        if (institution)
            json.WriteString("institution"u8, row.IsDBNull(at + 2) ? null : row.GetString(at + 2));
        json.WriteEndObject();
    }

    private static void WriteGoals(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteStartObject("cohort"u8);
        json.WriteId("id"u8, "Cohort:"u8, row.GetGuid(13));
        json.WriteString("name"u8, row.GetString(14));
        json.WriteEndObject();
        json.WriteStartArray("goals"u8);
        if (!row.IsDBNull(15))
        {
            var (ids, places, states) = (row.GetFieldValue<Guid[]>(15), row.GetFieldValue<int[]>(16), row.GetFieldValue<string[]>(17));
            for (var i = 0; i < ids.Length; i++)
            {
                json.WriteStartObject();
                json.WriteId("id"u8, "Goal:"u8, ids[i]);
                json.WriteNumber("place"u8, places[i]);
                json.WriteString("status"u8, Answer.Word(states[i]));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WritePageInfo(Utf8JsonWriter json, bool more)
    {
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, more);
        json.WriteEndObject();
    }
}
