using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Mentoring.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cohorts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Phase = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FoldedName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TimeZone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Guidelines = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GuidelinesVersion = table.Column<int>(type: "integer", nullable: false),
                    ExpectationsOfMentors = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ExpectationsOfMentees = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Topics = table.Column<string>(type: "text", nullable: false),
                    MentorForm = table.Column<string>(type: "text", nullable: false),
                    MenteeForm = table.Column<string>(type: "text", nullable: false),
                    ExtensionReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UndecidedAtMatching = table.Column<string>(type: "text", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Matching = table.Column<string>(type: "text", nullable: false),
                    CancellationReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Settings_AcceptancePolicy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Settings_LateMenteesUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Settings_LateMentorsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Settings_MaxMenteesPerMentor = table.Column<int>(type: "integer", nullable: false),
                    Settings_MaxMentorsPerMentee = table.Column<int>(type: "integer", nullable: false),
                    Settings_MutualMentoring = table.Column<bool>(type: "boolean", nullable: false),
                    Settings_OrientationRequired = table.Column<bool>(type: "boolean", nullable: false),
                    Settings_ResponseDays = table.Column<int>(type: "integer", nullable: false),
                    Settings_WaitlistOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Timeline_AnnouncedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_AssessmentFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_AssessmentTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_CallClosesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_CallOpensOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_MentoringFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_MentoringTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_OrientationFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Timeline_OrientationTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: true),
                    PairingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Side = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Position);
                });

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    Principal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Request = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Answer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => new { x.Principal, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Email = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Institution = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MembershipEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FoldedName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FoldedInstitution = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FoldedEmail = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationTexts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Questions = table.Column<string>(type: "text", nullable: false),
                    ReopenReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Applications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "text", nullable: false),
                    AsMentor = table.Column<bool>(type: "boolean", nullable: false),
                    AsMentee = table.Column<bool>(type: "boolean", nullable: false),
                    ByCommittee = table.Column<bool>(type: "boolean", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsLate = table.Column<bool>(type: "boolean", nullable: false),
                    AgreedToVersion = table.Column<int>(type: "integer", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CommittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    InformationNeeded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InformationDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclineReason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Decisions = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Applications_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Applications_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeSeats",
                columns: table => new
                {
                    Member = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsChair = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeSeats", x => new { x.CohortId, x.Member });
                    table.ForeignKey(
                        name: "FK_CommitteeSeats_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteeSeats_Members_Member",
                        column: x => x.Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatchRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    Ask = table.Column<string>(type: "text", nullable: false),
                    Keeps = table.Column<Guid>(type: "uuid", nullable: true),
                    Repeats = table.Column<Guid>(type: "uuid", nullable: true),
                    StartedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Share = table.Column<int>(type: "integer", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Failure = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    InputHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResultHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Report = table.Column<string>(type: "text", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchRuns_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchRuns_MatchRuns_Keeps",
                        column: x => x.Keeps,
                        principalTable: "MatchRuns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MatchRuns_MatchRuns_Repeats",
                        column: x => x.Repeats,
                        principalTable: "MatchRuns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MatchRuns_Members_StartedBy",
                        column: x => x.StartedBy,
                        principalTable: "Members",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Placements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Rest = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    PublicStatus = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    SeatsTaken = table.Column<int>(type: "integer", nullable: false),
                    SeatsAnnounced = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Placements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Placements_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reviewer = table.Column<Guid>(type: "uuid", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Recused = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.ApplicationId, x.Reviewer });
                    table.ForeignKey(
                        name: "FK_Reviews_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reviews_Members_Reviewer",
                        column: x => x.Reviewer,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FrozenInputs",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenInputs", x => x.RunId);
                    table.ForeignKey(
                        name: "FK_FrozenInputs_MatchRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pairings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Mentor_Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Application = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Placement = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Response = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Mentor_RespondedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentor_RefusalReason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Mentor_AgreementSignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentor_Orientation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Mentor_OrientationAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentor_PairAgain = table.Column<bool>(type: "boolean", nullable: true),
                    Mentor_EndNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Mentor_DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentor_ExtensionAgreed = table.Column<DateOnly>(type: "date", nullable: true),
                    Mentee_Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Application = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Placement = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Response = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Mentee_RespondedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentee_RefusalReason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Mentee_AgreementSignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentee_Orientation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Mentee_OrientationAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentee_PairAgain = table.Column<bool>(type: "boolean", nullable: true),
                    Mentee_EndNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Mentee_DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mentee_ExtensionAgreed = table.Column<DateOnly>(type: "date", nullable: true),
                    LiaisonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Replaces = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RespondBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ActivatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    EndedBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Continuation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    AnnouncedAgain = table.Column<bool>(type: "boolean", nullable: false),
                    ExtensionGranted = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pairings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pairings_Applications_Mentee_Application",
                        column: x => x.Mentee_Application,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Applications_Mentor_Application",
                        column: x => x.Mentor_Application,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Members_LiaisonId",
                        column: x => x.LiaisonId,
                        principalTable: "Members",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Pairings_Members_Mentee_Member",
                        column: x => x.Mentee_Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Members_Mentor_Member",
                        column: x => x.Mentor_Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Pairings_Replaces",
                        column: x => x.Replaces,
                        principalTable: "Pairings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Pairings_Placements_Mentee_Placement",
                        column: x => x.Mentee_Placement,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pairings_Placements_Mentor_Placement",
                        column: x => x.Mentor_Placement,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnplacedParticipants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Who_Placement = table.Column<Guid>(type: "uuid", nullable: false),
                    Who_Application = table.Column<Guid>(type: "uuid", nullable: false),
                    Who_Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    BestSeat = table.Column<Guid>(type: "uuid", nullable: true),
                    ServesInstead = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnplacedParticipants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnplacedParticipants_Applications_Who_Application",
                        column: x => x.Who_Application,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnplacedParticipants_MatchRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnplacedParticipants_Members_Who_Member",
                        column: x => x.Who_Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnplacedParticipants_Placements_Who_Placement",
                        column: x => x.Who_Placement,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PairingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Pairings_PairingId",
                        column: x => x.PairingId,
                        principalTable: "Pairings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatchProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Placement = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Application = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentor_Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Placement = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Application = table.Column<Guid>(type: "uuid", nullable: false),
                    Mentee_Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    RankForMentee = table.Column<int>(type: "integer", nullable: false),
                    RankForMentor = table.Column<int>(type: "integer", nullable: false),
                    IsPinned = table.Column<bool>(type: "boolean", nullable: false),
                    IsKept = table.Column<bool>(type: "boolean", nullable: false),
                    Criteria = table.Column<string>(type: "text", nullable: false),
                    PairingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Refusal = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Applications_Mentee_Application",
                        column: x => x.Mentee_Application,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Applications_Mentor_Application",
                        column: x => x.Mentor_Application,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_MatchRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Members_Mentee_Member",
                        column: x => x.Mentee_Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Members_Mentor_Member",
                        column: x => x.Mentor_Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Pairings_PairingId",
                        column: x => x.PairingId,
                        principalTable: "Pairings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MatchProposals_Placements_Mentee_Placement",
                        column: x => x.Mentee_Placement,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchProposals_Placements_Mentor_Placement",
                        column: x => x.Mentor_Placement,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Responses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    PairingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    Revisions = table.Column<string>(type: "text", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsLate = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Responses_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responses_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responses_Pairings_PairingId",
                        column: x => x.PairingId,
                        principalTable: "Pairings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CohortId_MemberId",
                table: "Applications",
                columns: new[] { "CohortId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CohortId_Status",
                table: "Applications",
                columns: new[] { "CohortId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_MemberId",
                table: "Applications",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Status",
                table: "Applications",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_CohortId_Kind",
                table: "Assessments",
                columns: new[] { "CohortId", "Kind" },
                unique: true,
                filter: "\"Status\" <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Phase",
                table: "Cohorts",
                column: "Phase");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeSeats_Member",
                table: "CommitteeSeats",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_Events_CohortId_Position",
                table: "Events",
                columns: new[] { "CohortId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Id",
                table: "Events",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_OccurredAt",
                table: "Events",
                column: "OccurredAt");

            migrationBuilder.CreateIndex(
                name: "IX_Events_PairingId",
                table: "Events",
                column: "PairingId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_SubjectId_Position",
                table: "Events",
                columns: new[] { "SubjectId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Goals_PairingId",
                table: "Goals",
                column: "PairingId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptAnswers_At",
                table: "KeptAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentee_Application",
                table: "MatchProposals",
                column: "Mentee_Application");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentee_Member",
                table: "MatchProposals",
                column: "Mentee_Member");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentee_Placement",
                table: "MatchProposals",
                column: "Mentee_Placement");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentor_Application",
                table: "MatchProposals",
                column: "Mentor_Application");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentor_Member",
                table: "MatchProposals",
                column: "Mentor_Member");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_Mentor_Placement",
                table: "MatchProposals",
                column: "Mentor_Placement");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_PairingId",
                table: "MatchProposals",
                column: "PairingId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchProposals_RunId_Score",
                table: "MatchProposals",
                columns: new[] { "RunId", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_CohortId_QueuedAt",
                table: "MatchRuns",
                columns: new[] { "CohortId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_Keeps",
                table: "MatchRuns",
                column: "Keeps");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_Repeats",
                table: "MatchRuns",
                column: "Repeats");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_Running",
                table: "MatchRuns",
                column: "CohortId",
                unique: true,
                filter: "\"Status\" = 'Running'");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_StartedBy",
                table: "MatchRuns",
                column: "StartedBy");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_Status",
                table: "MatchRuns",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Members_FoldedEmail",
                table: "Members",
                column: "FoldedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_FoldedInstitution",
                table: "Members",
                column: "FoldedInstitution");

            migrationBuilder.CreateIndex(
                name: "IX_Members_FoldedName",
                table: "Members",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Number",
                table: "Members",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_CohortId_Status",
                table: "Pairings",
                columns: new[] { "CohortId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_LiaisonId",
                table: "Pairings",
                column: "LiaisonId");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentee_Application",
                table: "Pairings",
                column: "Mentee_Application");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentee_Member",
                table: "Pairings",
                column: "Mentee_Member");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentee_Placement",
                table: "Pairings",
                column: "Mentee_Placement");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentor_Application",
                table: "Pairings",
                column: "Mentor_Application");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentor_Member",
                table: "Pairings",
                column: "Mentor_Member");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Mentor_Placement",
                table: "Pairings",
                column: "Mentor_Placement");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Replaces",
                table: "Pairings",
                column: "Replaces");

            migrationBuilder.CreateIndex(
                name: "IX_Pairings_Status",
                table: "Pairings",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Placements_ApplicationId_Role",
                table: "Placements",
                columns: new[] { "ApplicationId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Placements_CohortId_Status",
                table: "Placements",
                columns: new[] { "CohortId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Placements_MemberId",
                table: "Placements",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Placements_Since",
                table: "Placements",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_AssessmentId_Status",
                table: "Responses",
                columns: new[] { "AssessmentId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Responses_CohortId_Status",
                table: "Responses",
                columns: new[] { "CohortId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Responses_MemberId",
                table: "Responses",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_PairingId",
                table: "Responses",
                column: "PairingId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_Status",
                table: "Responses",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_Reviewer",
                table: "Reviews",
                column: "Reviewer");

            migrationBuilder.CreateIndex(
                name: "IX_UnplacedParticipants_RunId",
                table: "UnplacedParticipants",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_UnplacedParticipants_Who_Application",
                table: "UnplacedParticipants",
                column: "Who_Application");

            migrationBuilder.CreateIndex(
                name: "IX_UnplacedParticipants_Who_Member",
                table: "UnplacedParticipants",
                column: "Who_Member");

            migrationBuilder.CreateIndex(
                name: "IX_UnplacedParticipants_Who_Placement",
                table: "UnplacedParticipants",
                column: "Who_Placement");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitteeSeats");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "FrozenInputs");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "KeptAnswers");

            migrationBuilder.DropTable(
                name: "MatchProposals");

            migrationBuilder.DropTable(
                name: "OperationTexts");

            migrationBuilder.DropTable(
                name: "Responses");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "UnplacedParticipants");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "Pairings");

            migrationBuilder.DropTable(
                name: "MatchRuns");

            migrationBuilder.DropTable(
                name: "Placements");

            migrationBuilder.DropTable(
                name: "Applications");

            migrationBuilder.DropTable(
                name: "Cohorts");

            migrationBuilder.DropTable(
                name: "Members");
        }
    }
}
