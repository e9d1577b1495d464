using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Applications;

/// <summary>Applications, their review, and the placements that come of them.</summary>
internal sealed class ApplicationsFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(ApplicationView), typeof(PlacementView)];

    public override IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions =>
    [
        ("Cohort", (cohort, types) =>
        {
            cohort.AddList<ApplicationView, CohortView, CohortId>(types, "applications", "The applications to it that the viewer sees.", nameof(ApplicationView.Cohort), c => c.Id);
            cohort.AddList<PlacementView, CohortView, CohortId>(types, "placements", "The placements in it that the viewer sees, one for each role of an accepted application.", nameof(PlacementView.Cohort), c => c.Id);
        }),
        ("Application", (application, types) =>
        {
            application.AddChildren<ReviewView, ApplicationView, ApplicationId>(types, "reviews", "The committee's reviews; none for the applicant and for who is recused.", nameof(ReviewView.Application), a => a.Id);
            application.AddChildren<PlacementView, ApplicationView, ApplicationId>(types, "placements", "What came of it, one for each accepted role.", nameof(PlacementView.Application), a => a.Id);
        }),
    ];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddOne<ApplicationView, ApplicationId>(types, "application", "An application by its id; null where the viewer sees none.");
        query.AddList<ApplicationView>(types, "applications", "The applications that the viewer sees: one's own, and for a committee what was handed in to its cohort.");

        mutation.AddCommand<SaveApplication>(types);
        mutation.AddCommand<SubmitApplication>(types);
        mutation.AddCommand<WithdrawApplication>(types);
        mutation.AddCommand<ChangeSeats>(types);
        mutation.AddCommand<RequestInformation>(types);
        mutation.AddCommand<ReviewApplication>(types);
        mutation.AddCommand<RecuseReviewer>(types);
        mutation.AddCommand<DecideApplication>(types);
        mutation.AddCommand<DecideApplications>(types);
        mutation.AddCommand<AppealDecision>(types);
    }
}
