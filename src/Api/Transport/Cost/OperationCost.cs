using GraphQL.Transport;

namespace Mentoring.Api.Transport;

/// <summary>What an operation costs, as it can be told before it is executed.</summary>
/// <param name="Field">What it takes to resolve its fields.</param>
/// <param name="Type">How many objects it may answer with.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    public IDictionary<string, object?> AsExtension() => new Dictionary<string, object?> { ["fieldCost"] = Field, ["typeCost"] = Type };
}

/// <summary>What the client wants to know of the cost.</summary>
internal enum CostRequest
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost, beside the answer.</summary>
    Report,

    /// <summary>The cost, and no answer: nothing is executed.</summary>
    Validate,
}

/// <summary>
/// How clients ask for the cost: by the header <c>GraphQL-Cost</c>, and where none can be set, as on a socket, by <c>cost</c> among the
/// request's extensions.
/// </summary>
internal static class CostRequests
{
    public const string Header = "GraphQL-Cost", Extension = "cost";

    public static CostRequest Of(GraphQLRequest request, HttpRequest? http = null) =>
        http?.Headers[Header].ToString() is { Length: > 0 } header ? Of(header) :
        request.Extensions?.TryGetValue(Extension, out var asked) is true && asked is string text ? Of(text) : CostRequest.None;

    private static CostRequest Of(string text) => text.ToLowerInvariant() switch
    {
        "report" => CostRequest.Report,
        "validate" => CostRequest.Validate,
        _ => CostRequest.None,
    };
}
