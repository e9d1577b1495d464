using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Pairings;

/// <summary>Proposes many pairs of one cohort, each as if it came alone after the ones before it; read in a handful of statements, however many they are.</summary>
internal sealed class ProposalsInBulk(IMentoringDb db, Rights rights, NamedPeople named, TimeProvider time)
{
    /// <summary>The pairings, or why there is none, in the order of the pairs; whoever calls this saves.</summary>
    /// <param name="applications">A query for the applications of the pairs.</param>
    public async Task<IReadOnlyList<Result<PairingId>>> MakeAsync(
        Cohort cohort, IReadOnlyList<(ApplicationId Mentor, ApplicationId Mentee)> pairs, IQueryable<ApplicationId> applications, CancellationToken ct)
    {
        var people = await db.Applications.IgnoreAutoIncludes().Include(a => a.Placements).Where(a => applications.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var members = db.Applications.Where(a => applications.Contains(a.Id)).Select(a => a.MemberId);
        var pairings = Of(await db.Pairings.AsNoTracking().IgnoreAutoIncludes()
            .Where(p => members.Contains(p.Mentor.Member) || members.Contains(p.Mentee.Member)).ToListAsync(ct));
        var nowNamed = await named.NowAsync(people.Values.SelectMany(a => a.Content.NotWith), ct);
        var (by, now, seated) = (rights.ActorIn(cohort.Id), time.GetUtcNow(), new HashSet<Application>());

        List<Result<PairingId>> made = [.. pairs.Select(pair => Propose(people[pair.Mentor], people[pair.Mentee]))];
        foreach (var application in seated)
            application.Follow(pairings[application.MemberId], by, now);
        return made;

        Result<PairingId> Propose(Application mentor, Application mentee)
        {
            if (rights.MustPropose(mentor, mentee, null) is { } notAllowed)
                return notAllowed;
            if (IsNamed(mentor, mentee) || IsNamed(mentee, mentor))
                return new PairIsExcluded();
            var pairing = Pairing.Propose(cohort, mentor, mentee, [.. PairingsOf(mentor).Union(PairingsOf(mentee))], null, by, now);
            if (!pairing.Ok)
                return pairing.Error;

            _ = db.Pairings.Add(pairing.Value);
            foreach (var application in new[] { mentor, mentee })
            {
                PairingsOf(application).Add(pairing.Value);
                _ = seated.Add(application);
            }

            return pairing.Value.Id;
        }

        bool IsNamed(Application application, Application other) => application.Content.NotWith.Any(person => nowNamed(person).Contains(other.MemberId));

        List<Pairing> PairingsOf(Application application) =>
            pairings.TryGetValue(application.MemberId, out var known) ? known : pairings[application.MemberId] = [];
    }

    private static Dictionary<MemberId, List<Pairing>> Of(List<Pairing> pairings)
    {
        var byMember = new Dictionary<MemberId, List<Pairing>>();
        foreach (var pairing in pairings)
            foreach (var member in new[] { pairing.Mentor.Member, pairing.Mentee.Member })
            {
                if (!byMember.TryGetValue(member, out var known))
                    byMember[member] = known = [];
                known.Add(pairing);
            }

        return byMember;
    }
}
