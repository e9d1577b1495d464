using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Cohorts;

/// <summary>What a cohort has beside the properties of its view.</summary>
internal static class CohortFields
{
    public static void AddTo(ObjectGraphType cohort, TypeMap types)
    {
        var questions = new ListGraphType(new NonNullGraphType(types.View(typeof(UseCases.QuestionView))));
        cohort.AddField(new FieldType
        {
            Name = "form",
            Description = "What applicants are asked in this role; for anybody signed in.",
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(types.Scalar(typeof(Role))!)) { Name = "role", Description = "The role applied for." }),
            ResolvedType = questions,
            Resolver = new FuncFieldResolver<object>(context =>
            {
                var view = (CohortView)context.Source!;
                return context.GetArgument<Role>("role") is Role.Mentor ? view.MentorForm : view.MenteeForm;
            }),
        });
        cohort.AddField(new FieldType
        {
            Name = "report",
            Description = "The cohort in figures; for its committee and staff, to all others null.",
            ResolvedType = types.View(typeof(CohortReportView)),
            Resolver = new FuncFieldResolver<object>(context => Reports(context.RequestServices!.GetRequiredService<Loaders>()).Load(((CohortView)context.Source!).Id)),
        }.Costs(Weights.Fetch));
    }

    private static BatchLoader<CohortId, CohortReportView?> Reports(Loaders loaders) => loaders.Batch<CohortId, CohortReportView?>(typeof(CohortReportView), async (cohorts, ct) =>
    {
        var reports = await loaders.Send(new GetCohortReports(cohorts), ct);
        return cohort => reports.GetValueOrDefault(cohort);
    });
}
