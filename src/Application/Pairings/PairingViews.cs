using System.Linq.Expressions;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Pairings;

/// <summary>What the viewer reads of a pairing that they see.</summary>
internal sealed class PairingViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Pairing, PairingView>(services)
{
    // As nullable, so that a query compares them with a column that may be null.
    private static readonly EndReason?[] NeutralEnds = [.. PairingStates.NeutralEnds];
    private static readonly RefusalReason?[] NeutralRefusals = [.. PairingStates.NeutralRefusals];

    protected override IQueryable<Pairing> Rows => db.Pairings;

    protected override IQueryable<Pairing> Visible => rights.Pairings;

    // Rights and sides are made when a column that asks them is read.
    protected override Expression<Func<Pairing, PairingView>> Projection => p => new PairingView
    {
        Id = p.Id,
        Version = p.Version,
        Cohort = p.CohortId,
        Status = p.Status,
        Mentor = p.Mentor.Member,
        Mentee = p.Mentee.Member,
        MentorSide = MentorSide.Of(p),
        MenteeSide = MenteeSide.Of(p),
        Liaison = p.LiaisonId,
        Replaces = rights.Pairings.Any(old => old.Id == p.Replaces) ? p.Replaces : null,
        ProposedAt = rights.Oversees.Holds(p) ? p.ProposedAt : null,
        ApprovedAt = rights.Oversees.Holds(p) ? p.ApprovedAt : null,
        AnnouncedAt = p.AnnouncedAt,
        RespondBy = p.RespondBy,
        ConfirmedAt = p.ConfirmedAt,
        ActivatedAt = p.ActivatedAt,
        EndedAt = PairingStates.Live.Contains(p.Status) ? null : p.EndedAt,
        StartsOn = p.StartsOn,
        EndsOn = p.EndsOn,
        PausedUntil = p.PausedUntil,
        ExtensionGranted = rights.IsInside.Holds(p) ? p.ExtensionGranted : null,
        EndReason = !PairingStates.Live.Contains(p.Status)
            && (rights.HearsReasons.Holds(p) || (rights.IsMentor.Holds(p) && p.EndedBy == Role.Mentor) || (rights.IsMentee.Holds(p) && p.EndedBy == Role.Mentee)
                || NeutralEnds.Contains(p.EndReason)) ? p.EndReason : null,
        EndedBy = PairingStates.Live.Contains(p.Status) ? null : p.EndedBy,
        Continuation = p.Continuation,
    };

    private Expression<Func<Pairing, PairingSideView>> MentorSide => field ??= SideOf(Role.Mentor, rights.IsMentor, p => p.Mentor);

    private Expression<Func<Pairing, PairingSideView>> MenteeSide => field ??= SideOf(Role.Mentee, rights.IsMentee, p => p.Mentee);

    private Expression<Func<Pairing, PairingSideView>> SideOf(
        Role role, Expression<Func<Pairing, bool>> own, Expression<Func<Pairing, PairingSide>> side) => p => new PairingSideView
    {
        Side = role,
        Application = side.Of(p).Application,
        Response = side.Of(p).Response,
        RespondedAt = side.Of(p).RespondedAt,
        RefusalReason = rights.HearsReasons.Holds(p) || own.Holds(p) || NeutralRefusals.Contains(side.Of(p).RefusalReason) ? side.Of(p).RefusalReason : null,
        AgreementSignedAt = rights.IsInside.Holds(p) ? side.Of(p).AgreementSignedAt : null,
        Orientation = rights.IsInside.Holds(p) ? side.Of(p).Orientation : null,
        OrientationAt = rights.IsInside.Holds(p) ? side.Of(p).OrientationAt : null,
        PairAgain = rights.LooksAfter.Holds(p) || own.Holds(p) ? side.Of(p).PairAgain : null,
        EndNote = rights.LooksAfter.Holds(p) || own.Holds(p) ? side.Of(p).EndNote : null,
        DoneAt = rights.IsInside.Holds(p) ? side.Of(p).DoneAt : null,
        ExtensionAgreed = rights.IsInside.Holds(p) ? side.Of(p).ExtensionAgreed : null,
    };
}
