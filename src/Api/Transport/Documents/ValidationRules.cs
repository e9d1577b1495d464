using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>By which rules a document is validated; those that the host registers come on top.</summary>
internal sealed class ValidationRules(MergeableFields merge, IOptions<TransportOptions> options)
{
    private readonly IValidationRule[] _whole =
    [
        .. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged), merge, new EnoughErrors(options.Value.MaxValidationErrors),
    ];

    // The host's own checks of arguments see the values of variables, and so every request.
    private readonly IValidationRule[] _again = [FieldArgumentsAreValidRule.Instance];

    /// <summary>Those of a document whatever the request.</summary>
    public IReadOnlyList<IValidationRule> OfDocuments => _whole;

    /// <param name="allowed">What the way in can serve, which comes first.</param>
    /// <param name="cost">What the operation may cost.</param>
    /// <param name="isValid">Whether the document has been validated before: then it needs only what depends on the request.</param>
    public IEnumerable<IValidationRule> For(AllowedOperations allowed, CostRule cost, bool isValid) => [allowed, .. isValid ? _again : _whole, cost];
}
