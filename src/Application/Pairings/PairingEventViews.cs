using System.Linq.Expressions;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Events;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Which events of pairings the viewer sees, and what of them; asked anew whenever one is delivered.</summary>
internal sealed class PairingEventViews(Rights rights, IMentoringDb db)
{
    private static readonly string[] Silent = [.. PairingEvent.Silent.Select(type => type.ToString())];
    private static readonly string[] WithPersonalReason = [nameof(PairingEventType.EndedEarly), nameof(PairingEventType.Declined)];

    private static readonly string?[] NeutralReasons =
        [.. PairingStates.NeutralEnds.Select(r => r.ToString()).Concat(PairingStates.NeutralRefusals.Select(r => r.ToString())).Distinct().Select(Words.Upper)];

    /// <summary>
    /// Everything for those who oversee the pairing; for all others who see it what happened from its announcement on, the silent
    /// events apart.
    /// </summary>
    public IQueryable<EventRecord> Visible
    {
        get
        {
            var (overseen, visible) = (db.Pairings.Where(rights.Oversees()), rights.Pairings);
            return db.Events.Where(e => overseen.Any(p => p.Id == e.PairingId)
                || (!Silent.Contains(e.Type) && visible.Any(p => p.Id == e.PairingId && e.OccurredAt >= p.AnnouncedAt)));
        }
    }

    public Expression<Func<EventRecord, PairingEventView>> Projection
    {
        get
        {
            var told = db.Pairings.Where(rights.HearsReasons());
            var (mentor, mentee) = (db.Pairings.Where(rights.IsOwn(Role.Mentor)), db.Pairings.Where(rights.IsOwn(Role.Mentee)));
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
                Reason = !WithPersonalReason.Contains(e.Type) || NeutralReasons.Contains(e.Reason) || told.Any(p => p.Id == e.PairingId)
                    || (e.Side == Role.Mentor && mentor.Any(p => p.Id == e.PairingId)) || (e.Side == Role.Mentee && mentee.Any(p => p.Id == e.PairingId))
                    ? e.Reason : null,
            };
        }
    }

    /// <summary>The event at this place of the log, if it is one of a pairing and the viewer sees it.</summary>
    public Task<PairingEventView?> FindAsync(long position, CancellationToken ct) =>
        Visible.Where(e => e.Position == position).Select(Projection).FirstOrDefaultAsync(ct);
}
