using GraphQL.Types;
using Mentoring.Api.Types;
using Mentoring.UseCases.Matching;

namespace Mentoring.Api.Matching;

/// <summary>How people are matched.</summary>
internal sealed class MatchingFeature : Feature
{
    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types) =>
        mutation.AddCommand<SetMatching>(types);
}
