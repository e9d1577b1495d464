using MediatR;
using Mentoring.Domain.Matching;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Reading;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Matching;

/// <summary>What runs were asked, in one go for all of them, without what is about the viewer; of runs that the viewer does not see there is none.</summary>
/// <param name="RunIds">The runs.</param>
public sealed record GetMatchAsks(IReadOnlyCollection<MatchRunId> RunIds) : IRequest<IReadOnlyDictionary<MatchRunId, MatchAskView>>;

internal sealed class GetMatchAsksHandler(Rights rights) : IRequestHandler<GetMatchAsks, IReadOnlyDictionary<MatchRunId, MatchAskView>>
{
    public async Task<IReadOnlyDictionary<MatchRunId, MatchAskView>> Handle(GetMatchAsks query, CancellationToken ct)
    {
        var own = (await rights.KeptFromViewer.ToListAsync(ct)).Select(MatchKeys.Of).ToHashSet();
        return await rights.MatchRuns.Where(r => query.RunIds.Contains(r.Id)).Select(r => new { r.Id, r.Ask })
            .ToDictionaryAsync(r => r.Id, r => MatchAskView.Of(r.Ask, own), ct);
    }
}

/// <summary>What a run was asked, beside the committee's plan.</summary>
public sealed record MatchAskView
{
    /// <summary>What it aims at.</summary>
    public required MatchObjective Objective { get; init; }

    /// <summary>The least score of a pair under ABOVE_FLOOR, 0 to 1000; pins may be below.</summary>
    public required int Floor { get; init; }

    /// <summary>What decides among equally good matches.</summary>
    public required int Seed { get; init; }

    /// <summary>What keeping a pair of the earlier run adds to its score in the total, 0 to 1000.</summary>
    public required int Stability { get; init; }

    /// <summary>Pairs to be made whatever their score; those of the viewer are not told.</summary>
    public required IReadOnlyList<MatchPinView> Pins { get; init; }

    /// <summary>Pairs that are not to be made; those of the viewer are not told.</summary>
    public required IReadOnlyList<MatchPinView> Exclusions { get; init; }

    /// <param name="own">The viewer's own keys.</param>
    internal static MatchAskView Of(MatchAsk ask, IReadOnlySet<string> own) => new()
    {
        Objective = ask.Objective,
        Floor = ask.Floor,
        Seed = ask.Seed,
        Stability = ask.Stability,
        Pins = [.. ask.Pins.Where(pin => !IsOwn(pin.Pair, own)).Select(pin => MatchPinView.Of(pin.Pair, pin.Override))],
        Exclusions = [.. ask.Exclusions.Where(pair => !IsOwn(pair, own)).Select(pair => MatchPinView.Of(pair, null))],
    };

    private static bool IsOwn(MatchPair pair, IReadOnlySet<string> own) => own.Contains(pair.Mentee) || own.Contains(pair.Mentor);
}

/// <summary>Two people of whom a run was asked something.</summary>
public sealed record MatchPinView
{
    /// <summary>The mentee's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Mentee { get; init; }

    /// <summary>The mentor's placement.</summary>
    [Relates(typeof(PlacementView))]
    public required PlacementId Mentor { get; init; }

    /// <summary>Why a pin is made although a rule of the plan forbids it; null where none may be broken.</summary>
    public required string? Override { get; init; }

    internal static MatchPinView Of(MatchPair pair, string? because) =>
        new() { Mentee = MatchKeys.Placement(pair.Mentee), Mentor = MatchKeys.Placement(pair.Mentor), Override = because };
}
