using MediatR;
using Mentoring.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>
/// Whom somebody could be paired with as things are now, by the committee's plan; null where the viewer does not run the cohort, where the placement
/// is the viewer's own or of the other role, and where it has no seat left.
/// </summary>
/// <param name="PlacementId">For whom.</param>
/// <param name="Role">The role of the placement.</param>
/// <param name="First">How many to name at most.</param>
public sealed record GetMatchSuggestions(PlacementId PlacementId, Role Role, int First) : IRequest<MatchSuggestionsView?>;

internal sealed class GetMatchSuggestionsHandler(IMentoringDb db, Rights rights, MatchInputs inputs) : IRequestHandler<GetMatchSuggestions, MatchSuggestionsView?>
{
    public async Task<MatchSuggestionsView?> Handle(GetMatchSuggestions query, CancellationToken ct)
    {
        if (await db.Placements.AsNoTracking().FirstOrDefaultAsync(p => p.Id == query.PlacementId && p.Role == query.Role, ct) is not { } placement
            || !rights.Runs(placement.CohortId) || rights.MustNotBeOneOf([placement.MemberId]) is not null)
            return null;

        var cohort = await db.Cohorts.AsNoTracking().FirstAsync(c => c.Id == placement.CohortId, ct);
        var input = await inputs.ReadAsync(cohort, cohort.Matching, new(), null, [], ct);
        var found = MatchEngine.Suggest(WithoutViewer(input), query.Role, MatchKeys.Of(query.PlacementId), query.First);
        return found.Ok ? MatchSuggestionsView.Of(found.Value) : null;
    }

    // As a member of the committee one learns nothing of oneself, not even one's rank.
    private MatchInput WithoutViewer(MatchInput input)
    {
        if (rights.Viewer is { IsStaff: true } or { Member: null })
            return input;

        var me = MatchKeys.Of(rights.Viewer.Member.Value);
        HashSet<string> own = [.. input.Mentees.Concat(input.Mentors).Where(person => person.Person == me).Select(person => person.Key)];
        return input with
        {
            Mentees = [.. input.Mentees.Where(IsOther)],
            Mentors = [.. input.Mentors.Where(IsOther)],
            Apart = [.. input.Apart.Where(pair => !own.Contains(pair.Mentee) && !own.Contains(pair.Mentor))],
        };

        bool IsOther(MatchPerson person) => person.Person != me;
    }
}
