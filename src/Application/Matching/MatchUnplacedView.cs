using System.Linq.Expressions;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Somebody for whom a run has no partner.</summary>
public sealed record MatchUnplacedView
{
    /// <summary>Names it for good.</summary>
    public required MatchProposalId Id { get; init; }

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

    /// <summary>How many people of the other role each rule takes away, the strictest first.</summary>
    public required IReadOnlyList<RuleCountView> Rules { get; init; }

    /// <summary>The mentor whose seat would have fitted best; null for a mentor, and where nobody is allowed.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId? BestSeat { get; init; }

    /// <summary>Whom that seat serves instead, of several the one who fits least.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId? ServesInstead { get; init; }
}

/// <summary>How many people a rule takes away from somebody's choice.</summary>
public sealed record RuleCountView
{
    /// <summary>The rule, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>How many people it takes away, alone or with other rules.</summary>
    public required int Count { get; init; }

    internal static IReadOnlyList<RuleCountView> Of(IReadOnlyList<RuleCount> rules) => [.. rules.Select(r => new RuleCountView { Rule = r.Rule, Count = r.Count })];
}

/// <summary>What the viewer reads of whom a run leaves without a partner.</summary>
internal sealed class MatchUnplacedViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<MatchUnplaced, MatchUnplacedView>(services)
{
    protected override IQueryable<MatchUnplaced> Rows => db.MatchUnplaced;

    protected override IQueryable<MatchUnplaced> Visible => rights.MatchUnplaced;

    protected override Expression<Func<MatchUnplaced, MatchUnplacedView>> Projection { get; } = u => new MatchUnplacedView
    {
        Id = u.Id,
        Run = u.RunId,
        Member = u.Who.MemberId,
        Placement = u.Who.Placement,
        Role = u.Role,
        Reason = u.Reason,
        Rules = RuleCountView.Of(u.Rules),
        BestSeat = u.BestSeat,
        ServesInstead = u.ServesInstead,
    };
}
