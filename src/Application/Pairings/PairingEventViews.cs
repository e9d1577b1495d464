using System.Linq.Expressions;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Reading;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Which events of pairings the viewer sees, and what of them; asked anew whenever one is delivered.</summary>
internal sealed class PairingEventViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<EventRecord, PairingEventView>(services)
{
    private static readonly string[] Silent = [.. PairingEvent.Silent.Select(type => type.ToString())];
    private const string Orientation = nameof(PairingEventType.OrientationRecorded);
    private static readonly string[] WithPersonalReason = [nameof(PairingEventType.EndedEarly), nameof(PairingEventType.Declined)];

    private static readonly string?[] NeutralReasons =
        [.. PairingStates.NeutralEnds.Select(r => r.ToString()).Concat(PairingStates.NeutralRefusals.Select(r => r.ToString())).Distinct().Select(Words.Upper)];

    protected override IQueryable<EventRecord> Rows => db.Events;

    protected override string InOrderOf => nameof(PairingEventView.Position);

    /// <summary>
    /// Everything for those who oversee the pairing; for all others who see it what happened from its announcement on, the silent
    /// events apart.
    /// </summary>
    protected override IQueryable<EventRecord> Visible
    {
        get
        {
            var (overseen, visible) = (db.Pairings.Where(rights.Oversees), rights.Pairings);
            return db.Events.Where(e => overseen.Any(p => p.Id == e.PairingId)
                || (!Silent.Contains(e.Type) && visible.Any(p => p.Id == e.PairingId && e.OccurredAt >= p.AnnouncedAt)));
        }
    }

    protected override Expression<Func<EventRecord, PairingEventView>> Projection
    {
        get
        {
            var (told, inside) = (db.Pairings.Where(rights.HearsReasons), db.Pairings.Where(rights.IsInside));
            var (mentor, mentee) = (db.Pairings.Where(rights.IsMentor), db.Pairings.Where(rights.IsMentee));
            return e => new PairingEventView
            {
                Id = e.Id,
                Position = e.Position,
                Type = Enum.Parse<PairingEventType>(e.Type),
                OccurredAt = e.OccurredAt,
                OrderingKey = e.SubjectId,
                Pairing = e.PairingId!.Value,
                Cohort = e.CohortId!.Value,
                Side = e.Side,
                Actor = e.ActorKind,
                Reason = e.Type == Orientation ? (inside.Any(p => p.Id == e.PairingId) ? e.Reason : null)
                    : !WithPersonalReason.Contains(e.Type) || NeutralReasons.Contains(e.Reason) || told.Any(p => p.Id == e.PairingId)
                    || (e.Side == Role.Mentor && mentor.Any(p => p.Id == e.PairingId)) || (e.Side == Role.Mentee && mentee.Any(p => p.Id == e.PairingId))
                    ? e.Reason : null,
            };
        }
    }
}
