using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;

namespace Mentoring.UseCases.Applications;

/// <summary>What becomes of the pairings of somebody who leaves.</summary>
internal sealed class Leavers(Followers followers)
{
    /// <summary>Voids the silent pairings of the roles that were left, ends the announced ones, and puts their partners first in line.</summary>
    public async Task<Error?> EndPairingsAsync(Application leaver, EndReason reason, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var all = await followers.OfAsync([leaver.Id], ct);
        List<Pairing> live = [.. all.Where(p => p.IsLive && leaver.Placements.Any(left => left.Rest is PlacementStatus.Left && p.PlacementOf(left.Role) == left.Id))];

        foreach (var pairing in live)
        {
            var side = pairing.SideOf(leaver.MemberId)!.Value;
            if ((pairing.IsAnnounced ? pairing.End(reason, side, by, now) : pairing.Void(by, now)) is { } notEnded)
                return notEnded;
        }

        leaver.Follow(all, by, now);
        await followers.FollowAsync(live, by, now, ct);
        return null;
    }
}
