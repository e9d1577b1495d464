using Mentoring.Tests.Support;
using Npgsql;

namespace Mentoring.Tests.Lists;

/// <summary>A database with two hundred thousand of everything that grows, made once for all stories of a class. PostgreSQL alone.</summary>
public sealed class Crowded : IAsyncLifetime
{
    public const int Rows = 200_000;
    private const int Cohorts = 200;

    /// <summary>The chair of one cohort of two hundred, and somebody who took part once.</summary>
    public static readonly Person Chair = "p000001@example.org", Participant = "p000777@example.org";

    private TestApp? _app;

    public async Task<TestApp> OpenAsync()
    {
        if (_app is not null)
            return _app;

        var app = await TestApp.StartAsync(Database.Postgres);
        await using var connection = new NpgsqlConnection(app.Connection);
        await connection.OpenAsync();
        await using var fill = new NpgsqlCommand(Fill, connection) { CommandTimeout = 300 };
        await fill.ExecuteNonQueryAsync();
        return _app = app;
    }

    /// <summary>The plans of everything that this document makes the database do.</summary>
    internal async Task<IReadOnlyList<Plan>> Plans(Person viewer, string document, object? variables = null)
    {
        var app = await OpenAsync();
        using var statements = Statements.Record();
        await app.As(viewer).Send(document, variables);
        var commands = statements.Commands;
        statements.Dispose();

        await using var connection = new NpgsqlConnection(app.Connection);
        await connection.OpenAsync();
        var plans = new List<Plan>();
        foreach (var command in commands.Where(c => c.CommandText.StartsWith("SELECT", StringComparison.Ordinal)))
            plans.Add(await Plan.OfAsync(connection, command));
        return plans;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    // Ids that say what they are of: kind in the first byte, number in the last six. Every state is there, as often as the others.
    private static readonly string Fill = $$"""
        CREATE FUNCTION pg_temp.id(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $f$
          SELECT (lpad(to_hex(kind), 2, '0') || '000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $f$;
        CREATE FUNCTION pg_temp.pick(n int, VARIADIC choices text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $f$
          SELECT choices[1 + n % cardinality(choices)] $f$;

        -- Made once for all rows and not row by row, indexes and references take a third of the time.
        CREATE TEMP TABLE made_later AS
          SELECT 1 AS turn, format('DROP INDEX %I', indexname) AS drop, indexdef AS make FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'IX%'
          UNION ALL SELECT 2, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
          FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace;
        DO $f$ DECLARE made text; BEGIN FOR made IN SELECT drop FROM made_later LOOP EXECUTE made; END LOOP; END $f$;

        INSERT INTO "Members" ("Id", "Number", "Email", "FoldedEmail", "Name", "FoldedName", "Institution", "FoldedInstitution", "MembershipEndsOn", "Version")
          SELECT pg_temp.id(1, n), 'M' || n, e, e, 'Person ' || lpad(n::text, 6, '0'), 'person ' || lpad(n::text, 6, '0'),
            i, coalesce(i, ''), CASE WHEN n % 10 <> 0 THEN DATE '2010-01-01' + n % 7000 END, 1
          FROM generate_series(1, {{Rows}}) n, LATERAL (SELECT 'p' || lpad(n::text, 6, '0') || '@example.org' e, CASE WHEN n % 5 <> 0 THEN 'library ' || n % 4000 END i) made;

        INSERT INTO "Cohorts" ("Id", "Name", "FoldedName", "Phase", "TimeZone", "GuidelinesVersion", "Topics", "MentorForm", "MenteeForm", "Matching", "UndecidedAtMatching",
            "OpenedAt", "AnnouncedAt", "Settings_AcceptancePolicy", "Settings_MaxMenteesPerMentor", "Settings_MaxMentorsPerMentee", "Settings_MutualMentoring",
            "Settings_OrientationRequired", "Settings_ResponseDays", "Settings_WaitlistOpen", "Version")
          SELECT pg_temp.id(2, n), 'Cohort ' || n, 'cohort ' || n, 'Active', 'UTC', 1, '[]', '[]', '[]', '{}', '[]',
            TIMESTAMPTZ '2010-01-01Z' + n * interval '10 days', TIMESTAMPTZ '2010-06-01Z' + n * interval '10 days', 'Opt', 1, 1, false, false, 7, false, 1
          FROM generate_series(0, {{Cohorts - 1}}) n;
        INSERT INTO "CommitteeSeats" ("CohortId", "Member", "IsChair") SELECT pg_temp.id(2, 1), pg_temp.id(1, 1), true;

        INSERT INTO "Applications" ("Id", "CohortId", "MemberId", "Status", "Content", "AsMentor", "AsMentee", "ByCommittee", "SubmittedAt", "IsLate", "DecidedAt", "InformationDueAt", "DeclineReason", "Decisions", "Version")
          SELECT pg_temp.id(3, n), pg_temp.id(2, n % {{Cohorts}}), pg_temp.id(1, n), pg_temp.pick(n, {{Choices<Domain.Applications.ApplicationStatus>()}}), '{}', n % 2 = 0, n % 2 = 1, n % 9 = 0,
            CASE WHEN n % 10 <> 0 THEN t END, n % 20 = 0, CASE WHEN n % 10 > 3 THEN t + interval '40 days' END, CASE WHEN n % 10 = 2 THEN t + interval '9 days' END,
            CASE WHEN n % 10 = 5 THEN pg_temp.pick(n / 10, {{Choices<Domain.Applications.DeclineReason>()}}) END, '[]', 1
          FROM generate_series(1, {{Rows}}) n, LATERAL (SELECT TIMESTAMPTZ '2010-01-01Z' + n * interval '40 minutes' t) made;
        INSERT INTO "Reviews" ("ApplicationId", "Reviewer", "Score", "Recused", "At") SELECT pg_temp.id(3, n), pg_temp.id(1, 1 + n % 1000), 1 + n % 5, false, now() FROM generate_series(1, {{Rows}}) n;
        INSERT INTO "Placements" ("Id", "ApplicationId", "CohortId", "MemberId", "Role", "Status", "Rest", "PublicStatus", "Since", "Turn", "Seats", "SeatsTaken", "SeatsAnnounced")
          SELECT pg_temp.id(4, n), pg_temp.id(3, n), pg_temp.id(2, n % {{Cohorts}}), pg_temp.id(1, n), CASE WHEN n % 2 = 0 THEN 'Mentor' ELSE 'Mentee' END, s, s, s,
            TIMESTAMPTZ '2010-01-01Z' + n * interval '40 minutes', 1, 2, n % 3, n % 2
          FROM generate_series(1, {{Rows}}) n, LATERAL (SELECT pg_temp.pick(n, {{Choices<Domain.Applications.PlacementStatus>()}}) s) made;

        INSERT INTO "Pairings" ("Id", "CohortId", "Status", "Mentor_Member", "Mentor_Application", "Mentor_Placement", "Mentor_Response", "Mentor_Orientation",
            "Mentee_Member", "Mentee_Application", "Mentee_Placement", "Mentee_Response", "Mentee_Orientation", "LiaisonId", "Replaces", "ProposedAt", "ApprovedAt", "AnnouncedAt",
            "RespondBy", "ConfirmedAt", "ActivatedAt", "EndedAt", "StartsOn", "EndsOn", "PausedUntil", "EndReason", "EndedBy", "Continuation", "AnnouncedAgain", "Version")
          SELECT pg_temp.id(5, n), pg_temp.id(2, n % {{Cohorts}}), pg_temp.pick(n, {{Choices<Domain.Pairings.PairingStatus>()}}),
            pg_temp.id(1, r), pg_temp.id(3, r), pg_temp.id(4, r), 'Accepted', 'Attended', pg_temp.id(1, n), pg_temp.id(3, n), pg_temp.id(4, n), 'Accepted', 'Attended',
            CASE WHEN n % 3 = 0 THEN pg_temp.id(1, 1 + n % 2000) END, CASE WHEN n > 100000 AND n % 50 = 0 THEN pg_temp.id(5, n - 100000) END,
            t, t, CASE WHEN n % 10 <> 0 THEN t END, CASE WHEN n % 10 <> 0 THEN t + interval '7 days' END, CASE WHEN n % 10 > 2 THEN t END, CASE WHEN n % 10 > 3 THEN t END,
            CASE WHEN n % 10 > 5 THEN t + interval '300 days' END, CASE WHEN n % 10 <> 0 THEN t::date END, CASE WHEN n % 10 <> 0 THEN t::date + 300 END,
            CASE WHEN n % 100 = 8 THEN t::date + 50 END, CASE WHEN n % 10 = 7 THEN pg_temp.pick(n / 10, {{Choices<Domain.Pairings.EndReason>()}}) END,
            CASE WHEN n % 10 = 7 THEN pg_temp.pick(n / 10, 'Mentor', 'Mentee') END, pg_temp.pick(n, {{Choices<Domain.Pairings.Continuation>()}}), false, 1
          FROM generate_series(1, {{Rows}}) n, LATERAL (SELECT TIMESTAMPTZ '2010-05-01Z' + n * interval '40 minutes' t, 1 + (n + 100000) % {{Rows}} r) made;
        INSERT INTO "Events" ("Id", "Subject", "SubjectId", "Type", "OccurredAt", "CohortId", "PairingId", "ActorKind", "Side")
          SELECT pg_temp.id(6, n), 'Pairing', pg_temp.id(5, n), pg_temp.pick(n, {{Choices<Domain.Pairings.PairingEventType>()}}), TIMESTAMPTZ '2010-05-02Z' + n * interval '40 minutes',
            pg_temp.id(2, n % {{Cohorts}}), pg_temp.id(5, n), pg_temp.pick(n, {{Choices<ActorKind>()}}), CASE WHEN n % 2 = 0 THEN 'Mentor' END
          FROM generate_series(1, {{Rows}}) n;

        INSERT INTO "Assessments" ("Id", "CohortId", "Kind", "Status", "OpensOn", "ClosesOn", "Questions", "Version")
          SELECT pg_temp.id(7, n), pg_temp.id(2, n), 'Final', 'Open', DATE '2010-01-01' + n, DATE '2010-02-01' + n, '[]', 1 FROM generate_series(0, {{Cohorts - 1}}) n;
        INSERT INTO "Responses" ("Id", "AssessmentId", "CohortId", "MemberId", "PairingId", "Role", "Status", "SubmittedAt", "IsLate", "Answers", "Revisions", "Version")
          SELECT pg_temp.id(8, n), pg_temp.id(7, n % {{Cohorts}}), pg_temp.id(2, n % {{Cohorts}}), pg_temp.id(1, n), pg_temp.id(5, n), 'Mentee', pg_temp.pick(n, {{Choices<Domain.Assessments.ResponseStatus>()}}),
            CASE WHEN n % 10 <> 0 THEN TIMESTAMPTZ '2010-05-02Z' + n * interval '40 minutes' END, n % 20 = 0, '[]', '[]', 1
          FROM generate_series(1, {{Rows}}) n;
        DO $f$ DECLARE made text; BEGIN FOR made IN SELECT make FROM made_later ORDER BY turn LOOP EXECUTE made; END LOOP; END $f$;
        ANALYZE;
        """;

    private static string Choices<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(name => $"'{name}'"));
}
