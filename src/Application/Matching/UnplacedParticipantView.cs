using System.Linq.Expressions;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Somebody for whom a run has no partner.</summary>
public sealed record UnplacedParticipantView
{
    /// <summary>Names it for good.</summary>
    public required UnplacedParticipantId Id { get; init; }

    /// <summary>The run.</summary>
    [Filterable, Relates(typeof(MatchRunView), Always = true)]
    public required MatchRunId Run { get; init; }

    /// <summary>The person.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Member { get; init; }

    /// <summary>The person's placement.</summary>
    [Filterable, Relates(typeof(PlacementView))]
    public required PlacementId Placement { get; init; }

    /// <summary>What the person takes part as.</summary>
    [Filterable]
    public required Role Role { get; init; }

    /// <summary>Why.</summary>
    [Filterable]
    public required UnplacedReason Reason { get; init; }

    /// <summary>
    /// How many people of the other role each rule takes away, alone or with others, the strictest first; for a member of the committee who takes
    /// part without EXCLUDED, which may be about them.
    /// </summary>
    public required IReadOnlyList<RuleCountView> Rules { get; init; }

    /// <summary>
    /// The mentor whose seat would have fitted best; null for a mentor, where nobody is allowed, and for a member of the committee who takes part:
    /// where it were missing they would read that it is theirs, or serves them.
    /// </summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId? BestSeat { get; init; }

    /// <summary>The mentee whom that seat serves instead, of several the one who fits least; null as the seat is.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId? ServesInstead { get; init; }
}

/// <summary>How many people a rule takes away from somebody's choice.</summary>
public sealed record RuleCountView
{
    /// <summary>The rule.</summary>
    public required PairRule Rule { get; init; }

    /// <summary>How many people it takes away, alone or with other rules.</summary>
    public required int Count { get; init; }

    /// <param name="whole">Whether exclusions are told too.</param>
    internal static IReadOnlyList<RuleCountView> Of(IReadOnlyList<RuleCount> rules, bool whole) =>
        [.. rules.Where(r => whole || r.Rule is not PairRule.Excluded).Select(r => new RuleCountView { Rule = r.Rule, Count = r.Count })];
}

/// <summary>What the viewer reads of whom a run leaves without a partner.</summary>
internal sealed class UnplacedParticipantViews(IServiceProvider services, IMentoringDb db, Rights rights)
    : Views<UnplacedParticipant, UnplacedParticipantView>(services)
{
    protected override IQueryable<UnplacedParticipant> Rows => db.UnplacedParticipants;

    protected override IQueryable<UnplacedParticipant> Visible => rights.UnplacedParticipants;

    protected override Expression<Func<UnplacedParticipant, UnplacedParticipantView>> Projection
    {
        get
        {
            var whole = db.MatchRuns.Where(rights.SeesWholeOf());
            return u => new UnplacedParticipantView
            {
                Id = u.Id,
                Run = u.RunId,
                Member = u.Who.Member,
                Placement = u.Who.Placement,
                Role = u.Role,
                Reason = u.Reason,
                Rules = RuleCountView.Of(u.Rules, whole.Any(r => r.Id == u.RunId)),
                BestSeat = whole.Any(r => r.Id == u.RunId) ? u.BestSeat : null,
                ServesInstead = whole.Any(r => r.Id == u.RunId) ? u.ServesInstead : null,
            };
        }
    }
}
