using GraphQL.Types;
using Mentoring.Api.Types;
using Mentoring.UseCases;

namespace Mentoring.Api;

/// <summary>The contract, put together from what each feature adds to the roots and to its types.</summary>
internal sealed class MentoringSchema : Schema
{
    public MentoringSchema(IServiceProvider services) : base(services)
    {
        Description = "The mentoring program of a professional association, from the call for applications to the assessment a year later.";
        var types = new TypeMap(services.Limits(), services.GetRequiredService<IdempotencyOptions>().KeepFor);
        var query = new ObjectGraphType { Name = "Query", Description = "Everything that can be read, as far as the viewer may see it." };
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "Everything that can be done. A refusal is in the payload's errors, never among the top-level ones." };
        var subscription = new ObjectGraphType { Name = "Subscription", Description = "What happens, as it happens." };
        query.AddNodes(types);
        foreach (var feature in AllFeatures.All)
            feature.AddTo(query, mutation, subscription, types);
        foreach (var root in new[] { query, mutation, subscription })
            SignedIn.Needed(root);

        (Query, Mutation, Subscription) = (query, mutation, subscription);
        foreach (var type in types.All)
            RegisterType(type);
        if (Docs.Missing.Any())
            throw new InvalidOperationException($"Not documented: {string.Join(", ", Docs.Missing)}.");
    }
}
