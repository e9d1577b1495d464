using System.Linq.Expressions;
using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Applications;

/// <summary>One reviewer's view of an application.</summary>
public sealed record ReviewView
{
    /// <summary>The application.</summary>
    public required ApplicationId Application { get; init; }

    /// <summary>The member of the committee.</summary>
    public required MemberId Reviewer { get; init; }

    /// <summary>From 1 (weak) to 5 (strong); null without one.</summary>
    public required int? Score { get; init; }

    /// <summary>For the committee alone.</summary>
    public required string? Note { get; init; }

    /// <summary>Has a conflict of interest, and neither scores nor decides.</summary>
    public required bool Recused { get; init; }

    /// <summary>When it was given last.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What the viewer reads of reviews: nothing about oneself, and nothing where recused.</summary>
internal sealed class ReviewViews(Rights rights, IMentoringDb db)
{
    public IQueryable<Review> Visible => db.Applications.Where(rights.SeesReviewsOf()).SelectMany(a => a.Reviews);

    public Expression<Func<Review, ReviewView>> Projection { get; } = r => new ReviewView
    {
        Application = r.ApplicationId,
        Reviewer = r.Reviewer,
        Score = r.Score,
        Note = r.Note,
        Recused = r.Recused,
        At = r.At,
    };
}
