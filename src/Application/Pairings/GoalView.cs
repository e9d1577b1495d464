using System.Linq.Expressions;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Pairings;

/// <summary>What two want to reach.</summary>
public sealed record GoalView
{
    /// <summary>Names it for good.</summary>
    public required GoalId Id { get; init; }

    /// <summary>The pairing.</summary>
    public required PairingId Pairing { get; init; }

    /// <summary>Its place among the goals of the pairing, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>In the words of the two; for them and their liaison, to the committee and staff null.</summary>
    public required string? Text { get; init; }

    /// <summary>How far they are.</summary>
    public required GoalStatus Status { get; init; }
}

/// <summary>What the viewer reads of goals: the two and the liaison all of it, the committee and staff how far they are.</summary>
internal sealed class GoalViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Goal, GoalView>(services)
{
    protected override IQueryable<Goal> Rows => db.Pairings.SelectMany(p => p.Goals);

    protected override string InOrderOf => nameof(GoalView.Place);

    protected override IQueryable<Goal> Visible => Of(db.Pairings);

    // Asked of the pairings and of the goals: asked of one alone, PostgreSQL reads all of the other.
    protected override IQueryable<Goal> VisibleBy<TKey>(Expression<Func<Goal, TKey>> key, IReadOnlyCollection<TKey> keys, string property)
    {
        List<PairingId>? pairings = property is nameof(GoalView.Pairing) ? [.. keys.Cast<PairingId>()] : null;
        return pairings is null ? base.VisibleBy(key, keys, property) : Of(db.Pairings.Where(p => pairings.Contains(p.Id))).Where(In(key, keys));
    }

    private IQueryable<Goal> Of(IQueryable<Pairing> pairings) => pairings.Where(rights.IsInside).SelectMany(p => p.Goals);

    protected override Expression<Func<Goal, GoalView>> Projection
    {
        get
        {
            var confided = db.Pairings.Where(rights.IsLiaison.Or(rights.IsMentor).Or(rights.IsMentee));
            return g => new GoalView
            {
                Id = g.Id,
                Pairing = g.PairingId,
                Place = g.Place,
                Text = confided.Any(p => p.Id == g.PairingId) ? g.Text : null,
                Status = g.Status,
            };
        }
    }
}
