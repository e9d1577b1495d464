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

    protected override Expression<Func<Pairing, PairingView>> Projection
    {
        get
        {
            var (oversees, inside, mentor, mentee) = (rights.Oversees(), rights.IsInside(), rights.IsOwn(Role.Mentor), rights.IsOwn(Role.Mentee));
            var (visible, tells) = (rights.Pairings, rights.HearsReasons());
            var (mentorSide, menteeSide) = (SideOf(Role.Mentor, p => p.Mentor), SideOf(Role.Mentee, p => p.Mentee));
            return p => new PairingView
            {
                Id = p.Id,
                Version = p.Version,
                Cohort = p.CohortId,
                Status = p.Status,
                Mentor = p.Mentor.Member,
                Mentee = p.Mentee.Member,
                MentorSide = mentorSide.Of(p),
                MenteeSide = menteeSide.Of(p),
                Liaison = p.LiaisonId,
                Replaces = visible.Any(old => old.Id == p.Replaces) ? p.Replaces : null,
                ProposedAt = oversees.Holds(p) ? p.ProposedAt : null,
                ApprovedAt = oversees.Holds(p) ? p.ApprovedAt : null,
                AnnouncedAt = p.AnnouncedAt,
                RespondBy = p.RespondBy,
                ConfirmedAt = p.ConfirmedAt,
                ActivatedAt = p.ActivatedAt,
                EndedAt = PairingStates.Live.Contains(p.Status) ? null : p.EndedAt,
                StartsOn = p.StartsOn,
                EndsOn = p.EndsOn,
                PausedUntil = p.PausedUntil,
                ExtensionGranted = inside.Holds(p) ? p.ExtensionGranted : null,
                EndReason = !PairingStates.Live.Contains(p.Status)
                    && (tells.Holds(p) || (mentor.Holds(p) && p.EndedBy == Role.Mentor) || (mentee.Holds(p) && p.EndedBy == Role.Mentee)
                        || NeutralEnds.Contains(p.EndReason)) ? p.EndReason : null,
                EndedBy = PairingStates.Live.Contains(p.Status) ? null : p.EndedBy,
                Continuation = p.Continuation,
            };
        }
    }

    private Expression<Func<Pairing, PairingSideView>> SideOf(Role role, Expression<Func<Pairing, PairingSide>> side)
    {
        var (looksAfter, inside, own, tells) = (rights.LooksAfter(), rights.IsInside(), rights.IsOwn(role), rights.HearsReasons());
        return p => new PairingSideView
        {
            Side = role,
            Application = side.Of(p).Application,
            Response = side.Of(p).Response,
            RespondedAt = side.Of(p).RespondedAt,
            RefusalReason = tells.Holds(p) || own.Holds(p) || NeutralRefusals.Contains(side.Of(p).RefusalReason) ? side.Of(p).RefusalReason : null,
            AgreementSignedAt = inside.Holds(p) ? side.Of(p).AgreementSignedAt : null,
            Orientation = inside.Holds(p) ? side.Of(p).Orientation : null,
            OrientationAt = inside.Holds(p) ? side.Of(p).OrientationAt : null,
            PairAgain = looksAfter.Holds(p) || own.Holds(p) ? side.Of(p).PairAgain : null,
            EndNote = looksAfter.Holds(p) || own.Holds(p) ? side.Of(p).EndNote : null,
            DoneAt = inside.Holds(p) ? side.Of(p).DoneAt : null,
            ExtensionAgreed = inside.Holds(p) ? side.Of(p).ExtensionAgreed : null,
        };
    }
}
