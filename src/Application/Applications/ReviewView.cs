using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Applications;

/// <summary>One reviewer's view of an application.</summary>
public sealed record ReviewView
{
    /// <summary>The application.</summary>
    public required ApplicationId Application { get; init; }

    /// <summary>The member of the committee.</summary>
    [Relates(typeof(MemberView))]
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
internal sealed class ReviewViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Review, ReviewView>(services)
{
    protected override IQueryable<Review> Rows => db.Applications.SelectMany(a => a.Reviews);

    protected override IQueryable<Review> Visible => db.Applications.Where(rights.SeesReviewsOf()).SelectMany(a => a.Reviews);

    protected override string InOrderOf => nameof(ReviewView.At);

    protected override Expression<Func<Review, ReviewView>> Projection { get; } = r => new ReviewView
    {
        Application = r.ApplicationId,
        Reviewer = r.Reviewer,
        Score = r.Score,
        Note = r.Note,
        Recused = r.Recused,
        At = r.At,
    };
}
