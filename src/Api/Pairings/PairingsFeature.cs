using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Pairings;

namespace Mentoring.Api.Pairings;

/// <summary>Pairings, from the proposal to the end of their year, and their events.</summary>
internal sealed class PairingsFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(PairingView)];

    public override IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions =>
    [
        ("Cohort", (cohort, types) =>
            cohort.AddList<PairingView, CohortView, CohortId>(types, "pairings", "The pairings in it that the viewer sees.", nameof(PairingView.Cohort), c => c.Id)),
        ("Pairing", (pairing, types) =>
        {
            pairing.AddChildren<GoalView, PairingView, PairingId>(types, "goals", "What the two want to reach, in their order; for the two, the liaison, the committee and staff, to all others empty.", nameof(GoalView.Pairing), p => p.Id);
            pairing.AddChildren<FeedbackView, PairingView, PairingId>(types, "feedback", "What the other side lets the viewer read of its answers to published assessments.", nameof(FeedbackView.Pairing), p => p.Id);
        }),
        ("PairingSide", PairingFields.AddToSide),
        ("PairingEvent", PairingFields.AddToEvent),
    ];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddOne<PairingView, PairingId>(types, "pairing", "A pairing by its id; null where the viewer sees none.");
        query.AddList<PairingView>(types, "pairings", "The pairings that the viewer sees: from the announcement on, and for a committee from the proposal on.");
        subscription.AddField(OnPairingEvent.Field(types));

        mutation.AddCommand<ProposePairing>(types);
        mutation.AddCommand<ApprovePairing>(types);
        mutation.AddCommand<ApprovePairings>(types);
        mutation.AddCommand<VoidPairing>(types);
        mutation.AddCommand<VoidPairings>(types);
        mutation.AddCommand<AnnouncePairing>(types);
        mutation.AddCommand<AcceptPairing>(types);
        mutation.AddCommand<DeclinePairing>(types);
        mutation.AddCommand<PausePairing>(types);
        mutation.AddCommand<ResumePairing>(types);
        mutation.AddCommand<EndPairing>(types);
        mutation.AddCommand<AnswerPairAgain>(types);
        mutation.AddCommand<ReopenPairing>(types);
        mutation.AddCommand<ReplacePairing>(types);
        mutation.AddCommand<ExtendPairing>(types);
        mutation.AddCommand<CompletePairing>(types);
        mutation.AddCommand<ContinueInformally>(types);
        mutation.AddCommand<AssignLiaison>(types);
        mutation.AddCommand<SignAgreement>(types);
        mutation.AddCommand<RecordOrientation>(types);
        mutation.AddCommand<SetGoals>(types);
    }
}
