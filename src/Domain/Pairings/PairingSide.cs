namespace Mentoring.Domain.Pairings;

/// <summary>One of the two in a pairing, and what that person did in it.</summary>
public sealed class PairingSide
{
    public const int MaxNote = 2000;

    internal PairingSide(MemberId member, ApplicationId application, PlacementId placement) =>
        (Member, Application, Placement) = (member, application, placement);

    public MemberId Member { get; private init; }
    public ApplicationId Application { get; private init; }
    public PlacementId Placement { get; private init; }
    public SideResponse Response { get; internal set; }
    public DateTimeOffset? RespondedAt { get; internal set; }
    public RefusalReason? RefusalReason { get; internal set; }
    public DateTimeOffset? AgreementSignedAt { get; internal set; }
    public Orientation Orientation { get; internal set; }
    public DateTimeOffset? OrientationAt { get; internal set; }

    /// <summary>Whether this person would be paired with the other again, asked when a pairing ends.</summary>
    public bool? PairAgain { get; internal set; }

    /// <summary>This side's own words on the end; for the person, the liaison and the committee.</summary>
    public string? EndNote { get; internal set; }

    /// <summary>This side says that the pairing has reached its end.</summary>
    public DateTimeOffset? DoneAt { get; internal set; }

    /// <summary>The later end this side agrees to.</summary>
    public DateOnly? ExtensionAgreed { get; internal set; }
}

/// <summary>What the two want to reach; three by default in the origin's program.</summary>
public sealed class Goal
{
    public const int Max = 3;
    public const int MaxText = 500;

    internal Goal(GoalId id, PairingId pairingId) => (Id, PairingId) = (id, pairingId);

    public GoalId Id { get; private init; }
    public PairingId PairingId { get; private init; }
    public string Text { get; internal set; } = "";

    /// <summary>In the order in which the two listed them, from 0.</summary>
    public int Place { get; internal set; }
    public GoalStatus Status { get; internal set; }
}
