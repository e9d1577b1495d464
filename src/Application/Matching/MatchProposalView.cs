using System.Linq.Expressions;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Pairings;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Two people whom a run proposes to each other.</summary>
public sealed record MatchProposalView
{
    /// <summary>Names it for good.</summary>
    public required MatchProposalId Id { get; init; }

    /// <summary>The run.</summary>
    [Filterable, Relates(typeof(MatchRunView), Always = true)]
    public required MatchRunId Run { get; init; }

    /// <summary>The mentor.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Mentor { get; init; }

    /// <summary>The mentee.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Mentee { get; init; }

    /// <summary>The mentor's placement.</summary>
    [Filterable, Relates(typeof(PlacementView))]
    public required PlacementId MentorPlacement { get; init; }

    /// <summary>The mentee's placement.</summary>
    [Filterable, Relates(typeof(PlacementView))]
    public required PlacementId MenteePlacement { get; init; }

    /// <summary>How well the two fit, 0 to 1000.</summary>
    [Filterable, Sortable]
    public required int Score { get; init; }

    /// <summary>How many mentors whom the mentee could have would fit better, plus one.</summary>
    [Filterable, Sortable]
    public required int RankForMentee { get; init; }

    /// <summary>How many mentees whom the mentor could have would fit better, plus one.</summary>
    [Filterable, Sortable]
    public required int RankForMentor { get; init; }

    /// <summary>Whether the committee asked for this very pair.</summary>
    [Filterable]
    public required bool IsPinned { get; init; }

    /// <summary>Whether the run that this one is to change little has the same pair.</summary>
    [Filterable]
    public required bool IsKept { get; init; }

    /// <summary>What each criterion says of the two, in the committee's order.</summary>
    public required IReadOnlyList<CriterionResultView> Criteria { get; init; }

    /// <summary>The pairing that was made of it last.</summary>
    [Filterable, Relates(typeof(PairingView))]
    public required PairingId? Pairing { get; init; }

    /// <summary>The code of the reason why no pairing could be made of it when the run was applied last.</summary>
    public required string? Refusal { get; init; }
}

/// <summary>What one criterion says of a pair.</summary>
public sealed record CriterionResultView
{
    /// <summary>The criterion's key.</summary>
    public required string Key { get; init; }

    /// <summary>What the committee calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How much it counts, 0 to 1000.</summary>
    public required int Weight { get; init; }

    /// <summary>How well the two fit by it, 0 to 1000.</summary>
    public required int Value { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Sentence { get; init; }

    internal static IReadOnlyList<CriterionResultView> Of(IReadOnlyList<CriterionResult> results) =>
        [.. results.Select(r => new CriterionResultView { Key = r.Key, Name = r.Name, Weight = r.Weight, Value = r.Value, Sentence = r.Sentence })];
}

/// <summary>What the viewer reads of what a run proposes.</summary>
internal sealed class MatchProposalViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<MatchProposal, MatchProposalView>(services)
{
    protected override IQueryable<MatchProposal> Rows => db.MatchProposals;

    protected override IQueryable<MatchProposal> Visible => rights.MatchProposals;

    protected override Expression<Func<MatchProposal, MatchProposalView>> Projection { get; } = p => new MatchProposalView
    {
        Id = p.Id,
        Run = p.RunId,
        Mentor = p.Mentor.Member,
        Mentee = p.Mentee.Member,
        MentorPlacement = p.Mentor.Placement,
        MenteePlacement = p.Mentee.Placement,
        Score = p.Score,
        RankForMentee = p.RankForMentee,
        RankForMentor = p.RankForMentor,
        IsPinned = p.IsPinned,
        IsKept = p.IsKept,
        Criteria = CriterionResultView.Of(p.Criteria),
        Pairing = p.PairingId,
        Refusal = p.Refusal,
    };
}
