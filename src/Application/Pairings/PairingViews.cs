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
            var (oversees, looksAfter, mentor, mentee) = (rights.Oversees(), rights.LooksAfter(), rights.IsOwn(Role.Mentor), rights.IsOwn(Role.Mentee));
            var inside = rights.IsInside();
            var (visible, tells) = (rights.Pairings, rights.HearsReasons());
            Expression<Func<Pairing, PairingView>> projection = p => new PairingView
            {
                Id = p.Id,
                Version = p.Version,
                Cohort = p.CohortId,
                Status = p.Status,
                Mentor = p.Mentor.Member,
                Mentee = p.Mentee.Member,
                MentorSide = new PairingSideView
                {
                    Side = Role.Mentor,
                    Application = p.Mentor.Application,
                    Response = p.Mentor.Response,
                    RespondedAt = p.Mentor.RespondedAt,
                    RefusalReason = tells.Holds(p) || mentor.Holds(p) || NeutralRefusals.Contains(p.Mentor.RefusalReason) ? p.Mentor.RefusalReason : null,
                    AgreementSignedAt = inside.Holds(p) ? p.Mentor.AgreementSignedAt : null,
                    Orientation = inside.Holds(p) ? p.Mentor.Orientation : null,
                    OrientationAt = inside.Holds(p) ? p.Mentor.OrientationAt : null,
                    PairAgain = looksAfter.Holds(p) || mentor.Holds(p) ? p.Mentor.PairAgain : null,
                    EndNote = looksAfter.Holds(p) || mentor.Holds(p) ? p.Mentor.EndNote : null,
                    DoneAt = inside.Holds(p) ? p.Mentor.DoneAt : null,
                    ExtensionAgreed = inside.Holds(p) ? p.Mentor.ExtensionAgreed : null,
                },
                MenteeSide = new PairingSideView
                {
                    Side = Role.Mentee,
                    Application = p.Mentee.Application,
                    Response = p.Mentee.Response,
                    RespondedAt = p.Mentee.RespondedAt,
                    RefusalReason = tells.Holds(p) || mentee.Holds(p) || NeutralRefusals.Contains(p.Mentee.RefusalReason) ? p.Mentee.RefusalReason : null,
                    AgreementSignedAt = inside.Holds(p) ? p.Mentee.AgreementSignedAt : null,
                    Orientation = inside.Holds(p) ? p.Mentee.Orientation : null,
                    OrientationAt = inside.Holds(p) ? p.Mentee.OrientationAt : null,
                    PairAgain = looksAfter.Holds(p) || mentee.Holds(p) ? p.Mentee.PairAgain : null,
                    EndNote = looksAfter.Holds(p) || mentee.Holds(p) ? p.Mentee.EndNote : null,
                    DoneAt = inside.Holds(p) ? p.Mentee.DoneAt : null,
                    ExtensionAgreed = inside.Holds(p) ? p.Mentee.ExtensionAgreed : null,
                },
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
            return projection.Inlined();
        }
    }
}
