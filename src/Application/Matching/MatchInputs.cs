using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>Reads everything that a match of a cohort depends on, as it is now. The same facts give the same text, whoever reads them.</summary>
internal sealed class MatchInputs(IMentoringDb db, MatchPool pool, MatchApart apart, NamedPeople named, TimeProvider time)
{
    /// <summary>The input of a run.</summary>
    public async Task<MatchInput> ReadAsync(MatchRun run, CancellationToken ct)
    {
        var cohort = await db.Cohorts.AsNoTracking().FirstAsync(c => c.Id == run.CohortId, ct);
        var previous = run.Keeps is not { } keeps ? [] : await db.MatchProposals.Where(p => p.RunId == keeps)
            .Select(p => new { Mentee = p.Mentee.Placement, Mentor = p.Mentor.Placement }).ToListAsync(ct);
        return await ReadAsync(cohort, run.Plan, run.Ask, null, [.. previous.Select(p => new MatchPair(MatchKeys.Of(p.Mentee), MatchKeys.Of(p.Mentor)))], ct);
    }

    /// <param name="only">Of these placements alone; null for all.</param>
    /// <param name="previous">The pairs that the match is to change little.</param>
    public async Task<MatchInput> ReadAsync(
        Cohort cohort, MatchingPlan plan, MatchAsk ask, IReadOnlyCollection<PlacementId>? only, IReadOnlyList<MatchPair> previous, CancellationToken ct)
    {
        var placements = pool.Placements(cohort.Id, only);
        var people = await pool.ReadAsync(placements, ct);
        var inPool = people.Select(p => p.Placement.MemberId).ToHashSet();
        var nowNamed = await named.NowAsync(people.SelectMany(p => p.Content.Preferred.Concat(p.Content.NotWith)), ct);
        var day = cohort.Timeline.MentoringFrom ?? cohort.Zone.DayOf(time.GetUtcNow());
        MatchAnswers mentees = new(cohort, plan, Role.Mentee, day), mentors = new(cohort, plan, Role.Mentor, day);
        var keys = people.Select(p => MatchKeys.Of(p.Placement.Id)).ToHashSet();

        return new()
        {
            Plan = plan,
            // Who is not in the pool is not paired either; a pin of them is a problem.
            Ask = ask with { Pins = InOrder(ask.Pins), Exclusions = [.. ask.Exclusions.Where(IsThere).InOrder()] },
            MutualMentoring = cohort.Settings.MutualMentoring,
            Topics = cohort.Topics,
            MenteeForm = mentees.Questions,
            MentorForm = mentors.Questions,
            Mentees = Of(Role.Mentee, mentees),
            Mentors = Of(Role.Mentor, mentors),
            Apart = await apart.ReadAsync(cohort, people, placements.Select(p => p.MemberId), ct),
            Previous = [.. previous.Where(IsThere).InOrder()],
        };

        bool IsThere(MatchPair pair) => keys.Contains(pair.Mentee) && keys.Contains(pair.Mentor);

        IReadOnlyList<MatchPerson> Of(Role role, MatchAnswers answers) =>
            [.. people.Where(p => p.Placement.Role == role).Select(p => Person(p, answers)).OrderBy(p => p.Key, StringComparer.Ordinal)];

        MatchPerson Person(Participant participant, MatchAnswers answers) => new()
        {
            Key = MatchKeys.Of(participant.Placement.Id),
            Person = MatchKeys.Of(participant.Placement.MemberId),
            Name = participant.Name,
            Institution = participant.FoldedInstitution,
            Seats = participant.Placement.Role is Role.Mentor ? participant.Placement.SeatsFree : 1,
            Topics = participant.Placement.Role is Role.Mentor
                ? [.. participant.Content.TopicsOffered.Order(StringComparer.Ordinal)]
                : participant.Content.TopicsWanted,
            Answers = answers.Of(participant.Content),
            // A name that is nobody's keeps its place: the next one is still the next one.
            Prefers = [.. participant.Content.Preferred.Select(Here)],
            NotWith = [.. participant.Content.NotWith.SelectMany(Here).Distinct().Order(StringComparer.Ordinal)],
            CommitteeScore = participant.Score,
            Priority = participant.Priority,
        };

        IReadOnlyList<string> Here(NamedPerson person) =>
            [.. nowNamed(person).Where(inPool.Contains).Select(MatchKeys.Of).Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<MatchPin> InOrder(IReadOnlyList<MatchPin> pins) =>
        [.. pins.OrderBy(pin => pin.Pair.Mentee, StringComparer.Ordinal).ThenBy(pin => pin.Pair.Mentor, StringComparer.Ordinal)];
}
