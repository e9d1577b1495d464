using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Lets the placements of both people follow what happened to their pairings.</summary>
internal sealed class Followers(IMentoringDb db)
{
    /// <summary>Call it after the pairings changed and before the save; new ones must have been added already.</summary>
    public async Task FollowAsync(IReadOnlyCollection<Pairing> changed, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        ApplicationId[] ids = [.. changed.SelectMany(p => new[] { p.Mentor.Application, p.Mentee.Application }).Distinct()];
        var applications = await db.Applications.Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        var pairings = await OfAsync(ids, ct);
        foreach (var application in applications)
            application.Follow(pairings, by, now);
    }

    /// <summary>Every pairing in which one of these applications takes part, ended ones included, with those not saved yet.</summary>
    public async Task<IReadOnlyCollection<Pairing>> OfAsync(IReadOnlyCollection<ApplicationId> applications, CancellationToken ct)
    {
        await db.Pairings.Where(p => applications.Contains(p.Mentor.Application) || applications.Contains(p.Mentee.Application)).LoadAsync(ct);
        return [.. db.Pairings.Local.Where(p => applications.Contains(p.Mentor.Application) || applications.Contains(p.Mentee.Application))];
    }
}
