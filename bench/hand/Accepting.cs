using Npgsql;

namespace Mentoring.Bench;

/// <summary>
/// A mentee accepts: what the rule needs in one statement that holds the cohort, then pairing, placements, the log's lock and its
/// two events in one batch, all in one transaction.
/// </summary>
internal sealed class Accepting(NpgsqlDataSource database)
{
    private const string Change = """
        UPDATE "Pairings" SET "Mentee_Response" = 'Accepted', "Mentee_RespondedAt" = $3, "Status" = 'Confirmed', "ConfirmedAt" = $3, "Version" = $2 + 1
        WHERE "Id" = $1 AND "Version" = $2
        """;

    private const string Seat = """UPDATE "Placements" SET "Turn" = "Turn" + 1 WHERE "Id" = $1 OR "Id" = $2""";

    private const string Log = """
        INSERT INTO "Events" ("Id", "Subject", "SubjectId", "Type", "OccurredAt", "CohortId", "PairingId", "ActorKind", "ActorId", "Side")
        VALUES ($1, 'Pairing', $3, 'Accepted', $5, $4, $3, 'Staff', $6, 'Mentee'), ($2, 'Pairing', $3, 'Confirmed', $5, $4, $3, 'Staff', $6, NULL)
        """;

    public async Task AcceptAsync(Guid id, HttpContext http)
    {
        await using var connection = await database.OpenConnectionAsync(http.RequestAborted);
        await using var transaction = await connection.BeginTransactionAsync(http.RequestAborted);
        Guid cohort, mentor, mentee, actor;
        int version;
        await using (var command = new NpgsqlCommand("""
            SELECT p."Status", p."Mentee_Response", p."RespondBy", p."Version", p."CohortId", p."Mentor_Placement", p."Mentee_Placement", c."Phase",
              (SELECT m."Id" FROM "Members" m WHERE m."FoldedEmail" = $2)
            FROM "Pairings" p JOIN "Cohorts" c ON c."Id" = p."CohortId" WHERE p."Id" = $1 FOR SHARE OF c
            """, connection, transaction) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id }, new NpgsqlParameter<string> { TypedValue = http.User.FindFirst("email")!.Value } } })
        {
            await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
            if (!await row.ReadAsync(http.RequestAborted) || row.GetString(0) != "Announced" || row.GetString(1) != "Pending" || row.GetDateTime(2) <= DateTime.UtcNow)
            {
                http.Response.StatusCode = StatusCodes.Status409Conflict;
                return;
            }

            (version, cohort, mentor, mentee, actor) = (row.GetInt32(3), row.GetGuid(4), row.GetGuid(5), row.GetGuid(6), row.GetGuid(8));
        }

        var now = DateTime.UtcNow;
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                Command(Change, id, version, now),
                Command(Seat, mentor, mentee),
                Command("SELECT pg_advisory_xact_lock(85098040160114)"),
                Command(Log, Guid.CreateVersion7(), Guid.CreateVersion7(), id, cohort, now, actor),
            },
        };
        _ = await batch.ExecuteNonQueryAsync(http.RequestAborted);
        if (batch.BatchCommands[0].RecordsAffected != 1)
        {
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        await transaction.CommitAsync(CancellationToken.None);

        await using var json = Answer.Start(http);
        json.WriteStartObject("acceptPairing"u8);
        json.WriteStartObject("pairing"u8);
        json.WriteId("id"u8, "Pairing:"u8, id);
        json.WriteString("status"u8, "CONFIRMED"u8);
        json.WriteNumber("version"u8, version + 1);
        json.WriteString("confirmedAt"u8, now);
        json.WriteEndObject();
        json.WriteNull("errors"u8);
        json.WriteEndObject();
        Answer.End(json);
    }

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
