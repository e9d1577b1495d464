using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Cohorts;

/// <summary>Cohorts, their phases and their committee.</summary>
internal sealed class CohortsFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(CohortView)];

    public override IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions => [("Cohort", CohortFields.AddTo)];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddOne<CohortView, CohortId>(types, "cohort", "A cohort by its id; null where the viewer sees none.");
        query.AddList<CohortView>(types, "cohorts", "The cohorts that the viewer sees: from the opening of the call on, and drafts for their committee and staff.");

        mutation.AddCommand<CreateCohort>(types);
        mutation.AddCommand<UpdateCohort>(types);
        mutation.AddCommand<AppointCommittee>(types);
        mutation.AddCommand<OpenCall>(types);
        mutation.AddCommand<CloseCall>(types);
        mutation.AddCommand<ExtendCall>(types);
        mutation.AddCommand<StartMatching>(types);
        mutation.AddCommand<AbandonMatching>(types);
        mutation.AddCommand<AnnouncePairings>(types);
        mutation.AddCommand<StartMentoring>(types);
        mutation.AddCommand<StartAssessing>(types);
        mutation.AddCommand<CompleteCohort>(types);
        mutation.AddCommand<ArchiveCohort>(types);
        mutation.AddCommand<UnarchiveCohort>(types);
        mutation.AddCommand<CancelCohort>(types);
    }
}
