using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;

namespace Mentoring.Domain.Pairings;

/// <summary>One mentor and one mentee in one cohort, from the proposal to the end of their year.</summary>
public sealed partial class Pairing : Aggregate
{
    private readonly List<Goal> _goals = [];

    private Pairing(PairingId id, CohortId cohortId) => (Id, CohortId) = (id, cohortId);

    public PairingId Id { get; private init; }
    public CohortId CohortId { get; private init; }
    public PairingStatus Status { get; private set; } = PairingStatus.Proposed;
    public PairingSide Mentor { get; private init; } = null!;
    public PairingSide Mentee { get; private init; } = null!;

    /// <summary>The committee member who looks after it.</summary>
    public MemberId? LiaisonId { get; private set; }

    /// <summary>The pairing that this one replaces; the old one stays.</summary>
    public PairingId? Replaces { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    /// <summary>The first announcement; a second one after nobody answered does not change it.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }
    public DateTimeOffset? RespondBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>The end, or the last one where it was brought back: only the status tells whether it lives.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The first and the last day of mentoring, in the cohort's zone.</summary>
    public DateOnly? StartsOn { get; private set; }
    /// <inheritdoc cref="StartsOn"/>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The last day of a pause.</summary>
    public DateOnly? PausedUntil { get; private set; }

    /// <inheritdoc cref="EndedAt"/>
    public EndReason? EndReason { get; private set; }

    /// <summary>Who ended it; null: the committee.</summary>
    public Role? EndedBy { get; private set; }

    public Continuation Continuation { get; private set; }

    /// <summary>Announced a second time after nobody answered.</summary>
    public bool AnnouncedAgain { get; private set; }

    /// <summary>The chair agrees to this later end.</summary>
    public DateOnly? ExtensionGranted { get; private set; }

    public IReadOnlyList<Goal> Goals => _goals;

    public bool IsLive => PairingStates.Live.Contains(Status);
    public bool IsAnnounced => AnnouncedAt is not null;

    public PairingSide this[Role side] => side is Role.Mentor ? Mentor : Mentee;
    public PlacementId PlacementOf(Role side) => this[side].Placement;
    /// <summary>Committee members are recused from what is about themselves.</summary>
    public bool IsAboutOneself(Actor by) => by.Member is { } member && SideOf(member) is not null;

    public Role? SideOf(MemberId member) => member == Mentor.Member ? Role.Mentor : member == Mentee.Member ? Role.Mentee : null;

    /// <param name="others">Every pairing of either person, ended ones and those of other cohorts included.</param>
    /// <param name="replaced">The ended pairing of one of the two in whose place this one is.</param>
    public static Result<Pairing> Propose(
        Cohort cohort, Application mentor, Application mentee, IReadOnlyCollection<Pairing> others, Pairing? replaced, Actor by, DateTimeOffset now)
    {
        if (by.Member == mentor.MemberId || by.Member == mentee.MemberId)
            return new Recused();
        if (replaced is not null && (replaced.IsLive || !replaced.IsAnnounced || (replaced.Mentor.Application != mentor.Id && replaced.Mentee.Application != mentee.Id)))
            return new NotReplaceable().At("replaces");
        if (Pairable.Check(cohort, mentor, mentee, others) is { } refusal)
            return refusal;

        var pairing = new Pairing(PairingId.New(), cohort.Id)
        {
            Mentor = new(mentor.MemberId, mentor.Id, mentor.PlacementFor(Role.Mentor)!.Id),
            Mentee = new(mentee.MemberId, mentee.Id, mentee.PlacementFor(Role.Mentee)!.Id),
            ProposedAt = now,
            Replaces = replaced?.Id,
            StartsOn = cohort.Timeline.MentoringFrom,
            EndsOn = cohort.Timeline.MentoringTo,
        };
        pairing.Raise(PairingEventType.Proposed, by, now);
        return pairing;
    }

    public Error? Approve(Actor by, DateTimeOffset now)
    {
        if (Status is not PairingStatus.Proposed)
            return WrongState.Of(Status, PairingStatus.Proposed);
        if (IsAboutOneself(by))
            return new Recused();

        (Status, ApprovedAt) = (PairingStatus.Approved, now);
        Raise(PairingEventType.Approved, by, now);
        return null;
    }

    /// <summary>Taken back before anybody was told.</summary>
    public Error? Void(Actor by, DateTimeOffset now)
    {
        if (Status is not (PairingStatus.Proposed or PairingStatus.Approved))
            return WrongState.Of(Status, PairingStatus.Proposed, PairingStatus.Approved);

        (Status, EndedAt) = (PairingStatus.Voided, now);
        Raise(PairingEventType.Voided, by, now);
        return null;
    }

    /// <param name="liaison">A committee member of the cohort, and neither of the two; null: nobody.</param>
    public Error? Assign(MemberId? liaison, Cohort cohort, Actor by, DateTimeOffset now)
    {
        if (!IsLive)
            return WrongState.Of(Status, PairingStates.Live);
        if (liaison is { } member && SideOf(member) is not null)
            return new Recused().At("liaisonId");
        if (liaison is { } other && cohort.Committee.All(s => s.Member != other))
            return new NotOnCommittee().At("liaisonId");

        LiaisonId = liaison;
        Raise(PairingEventType.LiaisonAssigned, by, now);
        return null;
    }

    /// <summary>Its liaison is no longer on the committee.</summary>
    public void Unassign(Actor by, DateTimeOffset now)
    {
        LiaisonId = null;
        Raise(PairingEventType.LiaisonAssigned, by, now);
    }

    private void Raise(PairingEventType type, Actor by, DateTimeOffset now, Role? side = null, string? reason = null) =>
        Raise(new PairingEvent(type, Id, CohortId, by, now, side, reason));
}
