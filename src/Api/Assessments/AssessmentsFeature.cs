using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Assessments;

/// <summary>Assessments and the responses to them.</summary>
internal sealed class AssessmentsFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(AssessmentView), typeof(ResponseView)];

    public override IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions =>
    [
        ("Cohort", (cohort, types) =>
            cohort.AddList<AssessmentView, CohortView, CohortId>(types, "assessments", "The assessments of it that the viewer sees.", nameof(AssessmentView.Cohort), c => c.Id)),
        ("Assessment", (assessment, types) =>
            assessment.AddList<ResponseView, AssessmentView, AssessmentId>(types, "responses", "The responses to it that the viewer sees.", nameof(ResponseView.Assessment), a => a.Id)),
    ];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddOne<AssessmentView, AssessmentId>(types, "assessment", "An assessment by its id; null where the viewer sees none.");
        query.AddList<AssessmentView>(types, "assessments", "The assessments that the viewer sees: those with a part for the viewer, and for a committee those of its cohort.");

        mutation.AddCommand<ScheduleAssessment>(types);
        mutation.AddCommand<OpenAssessment>(types);
        mutation.AddCommand<SaveResponse>(types);
        mutation.AddCommand<SubmitResponse>(types);
        mutation.AddCommand<ExcuseResponse>(types);
        mutation.AddCommand<CloseAssessment>(types);
        mutation.AddCommand<ReopenAssessment>(types);
        mutation.AddCommand<PublishAssessment>(types);
        mutation.AddCommand<CancelAssessment>(types);
    }
}
