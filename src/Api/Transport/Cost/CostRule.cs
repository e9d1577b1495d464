using GraphQL.Validation;

namespace Mentoring.Api.Transport;

/// <summary>Refuses one operation that costs too much, once its variables are known.</summary>
internal sealed class CostRule(CostWeights weights, TransportOptions limits, CostRequest request) : ValidationRuleBase
{
    /// <summary>The cost, when it came to that.</summary>
    public OperationCost? Cost { get; private set; }

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        var cost = new CostReckoner(weights, context).Reckon();
        Cost = cost;
        if (cost.Field > limits.MaxFieldCost)
            context.ReportError(new CostError("field", cost.Field, limits.MaxFieldCost));
        if (cost.Type > limits.MaxTypeCost)
            context.ReportError(new CostError("type", cost.Type, limits.MaxTypeCost));
        if (request is CostRequest.Validate && !context.HasErrors)
            context.ReportError(new NotExecuted());
        return default;
    }

    /// <summary>Keeps an operation from being executed of which only the cost is asked.</summary>
    internal sealed class NotExecuted() : ValidationError("Only the cost was asked for.");

    private sealed class CostError : ValidationError
    {
        public CostError(string kind, double cost, double limit) : base($"The maximum allowed {kind} cost was exceeded.")
        {
            Code = Codes.Cost;
            Extensions = new() { [$"{kind}Cost"] = cost, [$"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost"] = limit };
        }
    }
}
