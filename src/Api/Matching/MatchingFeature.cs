using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Matching;

namespace Mentoring.Api.Matching;

/// <summary>How people are matched: the plan, the runs that work it out, and what becomes of them.</summary>
internal sealed class MatchingFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(MatchRunView), typeof(MatchProposalView)];

    public override IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions =>
    [
        ("Cohort", (cohort, types) => cohort.AddList<MatchRunView, CohortView, CohortId>(
            types, "matchRuns", "The match runs of it; for its committee and staff, to all others empty.", nameof(MatchRunView.Cohort), c => c.Id)),
        ("MatchRun", (run, types) =>
        {
            MatchRunFields.AddTo(run, types);
            run.AddField(ScenarioFields.WhyNot(types));
            run.AddList<MatchProposalView, MatchRunView, MatchRunId>(
                types, "proposals", "The pairs that it proposes, without those of the viewer.", nameof(MatchProposalView.Run), r => r.Id);
            run.AddList<UnplacedParticipantView, MatchRunView, MatchRunId>(
                types, "unplaced", "Those for whom it has no partner, without the viewer.", nameof(UnplacedParticipantView.Run), r => r.Id);
        }),
    ];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddOne<MatchRunView, MatchRunId>(types, "matchRun", "A match run by its id; null where the viewer sees none.");
        query.AddField(ScenarioFields.Compare(types));
        query.AddField(ScenarioFields.Suggest(types, Role.Mentee, types.Limits));
        query.AddField(ScenarioFields.Suggest(types, Role.Mentor, types.Limits));
        subscription.AddField(OnMatchRunProgress.Field(types));

        mutation.AddCommand<SetMatching>(types);
        mutation.AddCommand<StartMatchRun>(types);
        mutation.AddCommand<RepeatMatchRun>(types);
        mutation.AddCommand<CancelMatchRun>(types);
        mutation.AddCommand<ApplyMatchRun>(types);
    }
}
