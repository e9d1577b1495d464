using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;

namespace Mentoring.Domain.Applications;

// How an application's placements follow their pairings.
public sealed partial class Application
{
    /// <summary>
    /// Takes over what the pairings of this application say now. Two who take the same seat at once meet in the placement's
    /// <see cref="Placement.Turn"/>, not in this application's version, which its owner sees and which must not tell of a proposal.
    /// </summary>
    public void Follow(IReadOnlyCollection<Pairing> pairings, Actor by, DateTimeOffset now)
    {
        foreach (var placement in _placements)
        {
            if (placement.Follow(pairings, now))
                Raise(ApplicationEventType.PlacementChanged, by, now, placement.Role, Words.Upper(placement.PublicStatus.ToString()));
        }
    }

    /// <summary>From now on the role falls back to this: NeedsRematch without fault, Waitlisted, NotPlaced, Left.</summary>
    public void RestAt(Role role, PlacementStatus rest)
    {
        if (PlacementFor(role) is { Rest: not PlacementStatus.Left } placement)
            placement.RestAt(rest);
    }

    /// <summary>What the announcement means for a role without a pairing: it waits, or is told that there is no place.</summary>
    public void Unplaced(Cohort cohort, Role role)
    {
        if (PlacementFor(role) is { Rest: PlacementStatus.Available or PlacementStatus.Waitlisted, SeatsTaken: 0 })
            RestAt(role, WithoutPlace(cohort));
    }

    private static PlacementStatus WithoutPlace(Cohort cohort) =>
        cohort.Settings.WaitlistOpen ? PlacementStatus.Waitlisted : PlacementStatus.NotPlaced;

    /// <summary>
    /// A mentor offers more seats or fewer; never fewer than mentees who know of it. Where proposals take more than are left,
    /// whoever calls this voids them: the mentor, who knows of none, is not told.
    /// </summary>
    public Error? ChangeSeats(Cohort cohort, int seats, Actor by, DateTimeOffset now)
    {
        if (Status is not ApplicationStatus.Accepted)
            return WrongState.Of(Status, ApplicationStatus.Accepted);
        if (PlacementFor(Role.Mentor) is not { } placement)
            return new RoleNotAppliedFor(Role.Mentor);
        if (placement.HasEnded)
            return WrongState.Of(placement.PublicStatus, Open);
        if (seats < 1 || seats > cohort.Settings.MaxMenteesPerMentor)
            return new OutOfRange("1", $"{cohort.Settings.MaxMenteesPerMentor}").At("seats");
        if (seats < placement.SeatsAnnounced)
            return new SeatsAreTaken(placement.SeatsAnnounced).At("seats");

        placement.Resize(seats);
        Raise(ApplicationEventType.SeatsChanged, by, now, Role.Mentor);
        return null;
    }

    private static readonly PlacementStatus[] Open =
        [PlacementStatus.Available, PlacementStatus.Waitlisted, PlacementStatus.NeedsRematch, PlacementStatus.Placed];
}
