using GraphQL.Types;
using Mentoring.Api.Types;

namespace Mentoring.Api;

/// <summary>What one feature adds to the contract.</summary>
internal abstract class Feature
{
    /// <summary>The views that are nodes, by which they are found by id.</summary>
    public virtual IEnumerable<Type> Nodes => [];

    /// <summary>Fields that are no properties of a view, by the name of the type.</summary>
    public virtual IEnumerable<(string Type, Action<ObjectGraphType, TypeMap> Extend)> Extensions => [];

    public abstract void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types);
}

/// <summary>All features, in the order in which the contract lists them.</summary>
internal static class AllFeatures
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        new Members.MembersFeature(),
        new Cohorts.CohortsFeature(),
        new Applications.ApplicationsFeature(),
        new Pairings.PairingsFeature(),
        new Assessments.AssessmentsFeature(),
        new Matching.MatchingFeature(),
    ];

    public static IEnumerable<Type> Nodes => All.SelectMany(feature => feature.Nodes);

    public static IDictionary<string, Action<ObjectGraphType, TypeMap>> Extensions() => All
        .SelectMany(feature => feature.Extensions)
        .GroupBy(extension => extension.Type)
        .ToDictionary(group => group.Key, group => group.Select(extension => extension.Extend).Aggregate((first, second) => first + second));
}
