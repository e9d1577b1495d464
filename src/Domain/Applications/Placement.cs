using Mentoring.Domain.Pairings;

namespace Mentoring.Domain.Applications;

/// <summary>
/// The fate of one role of an accepted application. Its state follows from its pairings:
/// <see cref="Status"/> is worked out by <see cref="Follow"/> whenever one of them changes.
/// </summary>
public sealed class Placement
{
    private Placement(PlacementId id, ApplicationId applicationId, Role role, int seats) =>
        (Id, ApplicationId, Role, Seats) = (id, applicationId, role, seats);

    internal static Placement Make(Application of, Role role, int seats, PlacementStatus rest, DateTimeOffset now) => new(PlacementId.New(), of.Id, role, seats)
    {
        CohortId = of.CohortId,
        MemberId = of.MemberId,
        Rest = rest,
        Status = rest,
        PublicStatus = rest,
        Since = now,
    };

    public PlacementId Id { get; private init; }
    public ApplicationId ApplicationId { get; private init; }

    // Its application's, again, so that the placements of a cohort or a person are found by an index.
    public CohortId CohortId { get; private init; }
    public MemberId MemberId { get; private init; }

    public Role Role { get; private init; }
    public PlacementStatus Status { get; private set; }

    /// <summary>The state to which it falls back while it has no live pairing.</summary>
    public PlacementStatus Rest { get; private set; }

    /// <summary>The state as the person may know it: a proposal is nobody's business but the committee's.</summary>
    public PlacementStatus PublicStatus { get; private set; }

    /// <summary>When the public state began; who waits longer is served first, and a proposal that came to nothing costs no place.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Rises whenever a pairing of it changes, so that two who take the same seat at once meet here.</summary>
    public int Turn { get; private set; }

    /// <summary>Places offered by a mentor, or how many mentors a mentee has at most; one in most programs.</summary>
    public int Seats { get; private set; }

    /// <summary>Live pairings: Proposed to Active or Paused.</summary>
    public int SeatsTaken { get; private set; }

    /// <summary>Those of them that have been announced: what the person may know.</summary>
    public int SeatsAnnounced { get; private set; }

    public int SeatsFree => HasEnded ? 0 : Seats - SeatsTaken;

    /// <summary>Left, not placed or finished: nothing more will come of it.</summary>
    public bool HasEnded => Status is PlacementStatus.Left or PlacementStatus.NotPlaced or PlacementStatus.Finished;

    /// <summary>Takes over what its pairings say. Returns whether the public state changed.</summary>
    internal bool Follow(IEnumerable<Pairing> all, DateTimeOffset now)
    {
        List<Pairing> own = [.. all.Where(p => p.PlacementOf(Role) == Id)];
        Turn++;
        (SeatsTaken, SeatsAnnounced) = (own.Count(p => p.IsLive), own.Count(p => p.IsLive && p.IsAnnounced));
        Status =
            Rest is PlacementStatus.Left ? PlacementStatus.Left :
            SeatsAnnounced > 0 ? PlacementStatus.Placed :
            SeatsTaken > 0 ? PlacementStatus.Proposed :
            IsDone(own.Count(p => p.Status is PairingStatus.Completed)) ? PlacementStatus.Finished :
            Rest;

        var told = Status is PlacementStatus.Proposed ? Rest : Status;
        if (told == PublicStatus)
            return false;

        (PublicStatus, Since) = (told, now);
        return true;
    }

    // Who lost a partner without fault waits for a new one as long as a seat has not been of use.
    private bool IsDone(int completed) => completed > 0 && (Rest is not PlacementStatus.NeedsRematch || completed >= Seats);

    /// <summary>What it falls back to from now on: to the queue of rematches, the waitlist, out.</summary>
    internal void RestAt(PlacementStatus rest) => Rest = rest;

    internal void Resize(int seats) => (Seats, Turn) = (seats, Turn + 1);
}
