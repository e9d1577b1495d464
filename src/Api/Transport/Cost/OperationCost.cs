namespace Mentoring.Api.Transport;

/// <summary>What an operation costs, as it can be told before it is executed.</summary>
/// <param name="Field">What it takes to resolve its fields.</param>
/// <param name="Type">How many objects it may answer with.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    public IDictionary<string, object?> AsExtension() => new Dictionary<string, object?> { ["fieldCost"] = Field, ["typeCost"] = Type };
}

/// <summary>What the client wants to know of the cost, by the header <c>GraphQL-Cost</c>.</summary>
internal enum CostRequest
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost, beside the answer.</summary>
    Report,

    /// <summary>The cost, and no answer: nothing is executed.</summary>
    Validate,
}
