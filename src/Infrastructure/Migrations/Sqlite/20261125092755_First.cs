using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mentoring.Infrastructure.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", nullable: false),
                    Guidelines = table.Column<string>(type: "TEXT", nullable: true),
                    GuidelinesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpectationsOfMentors = table.Column<string>(type: "TEXT", nullable: true),
                    ExpectationsOfMentees = table.Column<string>(type: "TEXT", nullable: true),
                    Topics = table.Column<string>(type: "TEXT", nullable: false),
                    MentorForm = table.Column<string>(type: "TEXT", nullable: false),
                    MenteeForm = table.Column<string>(type: "TEXT", nullable: false),
                    ExtensionReason = table.Column<string>(type: "TEXT", nullable: true),
                    UndecidedAtMatching = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Matching = table.Column<string>(type: "TEXT", nullable: false),
                    CancellationReason = table.Column<string>(type: "TEXT", nullable: true),
                    Settings_AcceptancePolicy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Settings_LateMenteesUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Settings_LateMentorsUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Settings_MaxMenteesPerMentor = table.Column<int>(type: "INTEGER", nullable: false),
                    Settings_MaxMentorsPerMentee = table.Column<int>(type: "INTEGER", nullable: false),
                    Settings_MutualMentoring = table.Column<bool>(type: "INTEGER", nullable: false),
                    Settings_OrientationRequired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Settings_ResponseDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Settings_WaitlistOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Timeline_AnnouncedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_AssessmentFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_AssessmentTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_CallClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_CallOpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_MentoringFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_MentoringTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_OrientationFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Timeline_OrientationTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PairingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Position);
                });

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    Principal = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => new { x.Principal, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Institution = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    MembershipEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedInstitution = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedEmail = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationTexts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Questions = table.Column<string>(type: "TEXT", nullable: false),
                    ReopenReason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    AsMentor = table.Column<bool>(type: "INTEGER", nullable: false),
                    AsMentee = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByCommittee = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgreedToVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CommittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    InformationNeeded = table.Column<string>(type: "TEXT", nullable: true),
                    InformationDueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeclineReason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Decisions = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsChair = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Ask = table.Column<string>(type: "TEXT", nullable: false),
                    Keeps = table.Column<Guid>(type: "TEXT", nullable: true),
                    Repeats = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Share = table.Column<int>(type: "INTEGER", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    InputHash = table.Column<string>(type: "TEXT", nullable: true),
                    ResultHash = table.Column<string>(type: "TEXT", nullable: true),
                    Report = table.Column<string>(type: "TEXT", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Rest = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublicStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    SeatsTaken = table.Column<int>(type: "INTEGER", nullable: false),
                    SeatsAnnounced = table.Column<int>(type: "INTEGER", nullable: false)
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
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reviewer = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Recused = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mentor_Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Application = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Response = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mentor_RespondedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentor_RefusalReason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Mentor_AgreementSignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentor_Orientation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mentor_OrientationAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentor_PairAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    Mentor_EndNote = table.Column<string>(type: "TEXT", nullable: true),
                    Mentor_DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentor_ExtensionAgreed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mentee_Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Application = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Response = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mentee_RespondedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentee_RefusalReason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Mentee_AgreementSignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentee_Orientation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mentee_OrientationAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentee_PairAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    Mentee_EndNote = table.Column<string>(type: "TEXT", nullable: true),
                    Mentee_DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mentee_ExtensionAgreed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiaisonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RespondBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ActivatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PausedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Continuation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AnnouncedAgain = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExtensionGranted = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Who_Placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Who_Application = table.Column<Guid>(type: "TEXT", nullable: false),
                    Who_Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Rules = table.Column<string>(type: "TEXT", nullable: false),
                    BestSeat = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServesInstead = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PairingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Application = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentor_Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Application = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mentee_Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    RankForMentee = table.Column<int>(type: "INTEGER", nullable: false),
                    RankForMentor = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsKept = table.Column<bool>(type: "INTEGER", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", nullable: false),
                    PairingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PairingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Revisions = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
