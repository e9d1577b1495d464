namespace Mentoring;

/// <summary>Who did it.</summary>
public enum ActorKind
{
    /// <summary>A member for themselves.</summary>
    Member,

    /// <summary>A member of the committee.</summary>
    Committee,

    /// <summary>The chair of the committee.</summary>
    Chair,

    /// <summary>The association's staff.</summary>
    Staff,

    /// <summary>Time.</summary>
    System,
}

/// <summary>The one who acts: a member in some capacity, staff, or the clock (<see cref="ActorKind.System"/>).</summary>
public readonly record struct Actor(ActorKind Kind, MemberId? Member)
{
    /// <summary>What time does is done by nobody.</summary>
    public static Actor Clock => new(ActorKind.System, null);
}

/// <summary>Something that happened to an aggregate. Holds ids, states, dates and coded reasons; never names, addresses or free text.</summary>
public abstract record DomainEvent(CohortId? Cohort, Actor Actor, DateTimeOffset OccurredAt);

/// <summary>What changes as a whole, guarded by its own transitions and counted by its version.</summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> _events = [];

    /// <summary>Rises by one with each saved change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Hands over what happened since the last time.</summary>
    public IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    /// <summary>Called once by the save, so that a change of a child alone counts too.</summary>
    public void NextVersion() => Version++;

    /// <summary>Whether anything happened since the last <see cref="TakeEvents"/>.</summary>
    public bool HasEvents => _events.Count > 0;

    protected void Raise(DomainEvent happened) => _events.Add(happened);
}
