using System.Linq.Expressions;
using Mentoring.Domain.Applications;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Applications;

/// <summary>The fate of one role of an accepted application. Who runs the cohort sees proposals in it, but none to oneself, on either side of it.</summary>
public sealed record PlacementView
{
    /// <summary>Names it for good.</summary>
    public required PlacementId Id { get; init; }

    /// <summary>The accepted application.</summary>
    [Filterable, Relates(typeof(ApplicationView))]
    public required ApplicationId Application { get; init; }

    /// <summary>The cohort.</summary>
    [Filterable, Relates(typeof(CohortView), Always = true)]
    public required CohortId Cohort { get; init; }

    /// <summary>The participant.</summary>
    [Filterable, Sortable, Relates(typeof(MemberView))]
    public required MemberId Member { get; init; }

    /// <summary>What the member takes part as.</summary>
    [Filterable]
    public required Role Role { get; init; }

    /// <summary>Where it stands.</summary>
    [Filterable]
    public required PlacementStatus Status { get; init; }

    /// <summary>When the state began that the participant knows of; who waits longer is served first.</summary>
    [Filterable, Sortable]
    public required DateTimeOffset Since { get; init; }

    /// <summary>Places offered by a mentor; of a mentee how many mentors at a time, one unless the cohort allows more.</summary>
    public required int Seats { get; init; }

    /// <summary>Places that are taken by pairings which the viewer may know of.</summary>
    public required int SeatsTaken { get; init; }

    /// <summary>Places that are left; none once it has ended.</summary>
    [Filterable, Sortable]
    public required int SeatsFree { get; init; }
}

/// <summary>What the viewer reads of a placement whose application they see.</summary>
internal sealed class PlacementViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Placement, PlacementView>(services)
{
    protected override IQueryable<Placement> Rows => db.Placements;

    // Made at one moment, the two of an application have ids in any order.
    protected override string InOrderOf => nameof(PlacementView.Role);

    protected override IQueryable<Placement> Visible
    {
        get
        {
            var applications = rights.Applications;
            return db.Placements.Where(p => applications.Any(a => a.Id == p.ApplicationId));
        }
    }

    protected override Expression<Func<Placement, PlacementView>> Projection
    {
        get
        {
            var (proposals, hidden) = (db.Applications.Where(rights.SeesProposalsOf()), db.Pairings.Where(rights.IsHidden()));
            Expression<Func<Placement, bool>> sees = p => proposals.Any(a => a.Id == p.ApplicationId);
            Expression<Func<Placement, int>> notHidden = p => p.SeatsTaken - hidden.Count(h => h.Mentor.Placement == p.Id || h.Mentee.Placement == p.Id);
            Expression<Func<Placement, int>> taken = p => sees.Holds(p) ? notHidden.Of(p) : p.SeatsAnnounced;
            return p => new PlacementView
            {
                Id = p.Id,
                Application = p.ApplicationId,
                Cohort = p.CohortId,
                Member = p.MemberId,
                Role = p.Role,
                Status = sees.Holds(p) && (p.Status != PlacementStatus.Proposed || notHidden.Of(p) > 0) ? p.Status : p.PublicStatus,
                Since = p.Since,
                Seats = p.Seats,
                SeatsTaken = taken.Of(p),
                SeatsFree = p.Status == PlacementStatus.Left || p.Status == PlacementStatus.NotPlaced || p.Status == PlacementStatus.Finished ? 0
                    : p.Seats - taken.Of(p),
            };
        }
    }
}
