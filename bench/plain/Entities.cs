using GraphQL;
using GraphQL.DataLoader;

namespace Mentoring.Bench;

public enum PairingStatus { Proposed, Approved, Announced, Confirmed, Active, Paused, Completed, Voided, Declined, Expired, EndedEarly }

public enum ApplicationStatus { Draft, Submitted, InfoRequested, UnderReview, Accepted, Declined, Withdrawn, Lapsed }

public enum GoalStatus { Open, Achieved, Dropped }

public sealed class Member
{
    [Id]
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public string? Institution { get; set; }
}

public sealed class Cohort
{
    [Id]
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
}

public sealed class Goal
{
    [Id]
    public Guid Id { get; set; }
    [Ignore]
    public Guid PairingId { get; set; }
    public int Place { get; set; }
    public GoalStatus Status { get; set; }
}

public sealed class Pairing
{
    [Id]
    public Guid Id { get; set; }
    public PairingStatus Status { get; set; }
    public DateTimeOffset? AnnouncedAt { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public int Version { get; set; }
    [Ignore]
    public Guid CohortId { get; set; }
    [Ignore]
    public Guid MentorId { get; set; }
    [Ignore]
    public Guid MenteeId { get; set; }
    [Ignore]
    public Guid? LiaisonId { get; set; }

    public IDataLoaderResult<Cohort> Cohort([FromServices] Loaders loaders) => loaders.Cohorts.Load(CohortId)!;
    public IDataLoaderResult<Member> Mentor([FromServices] Loaders loaders) => loaders.Members.Load(MentorId)!;
    public IDataLoaderResult<Member> Mentee([FromServices] Loaders loaders) => loaders.Members.Load(MenteeId)!;
    public IDataLoaderResult<Member?>? Liaison([FromServices] Loaders loaders) => LiaisonId is { } id ? loaders.Members.Load(id) : null;
    public IDataLoaderResult<IEnumerable<Goal>> Goals([FromServices] Loaders loaders) => loaders.Goals.Load(Id);
}

public sealed class Application
{
    [Id]
    public Guid Id { get; set; }
    public ApplicationStatus Status { get; set; }
    public DateTimeOffset? SubmittedAt { get; set; }
    public bool AsMentor { get; set; }
    public bool AsMentee { get; set; }
    public bool IsLate { get; set; }
    [Ignore]
    public Guid CohortId { get; set; }
    [Ignore]
    public Guid MemberId { get; set; }

    public IDataLoaderResult<Member> Member([FromServices] Loaders loaders) => loaders.Members.Load(MemberId)!;
}
