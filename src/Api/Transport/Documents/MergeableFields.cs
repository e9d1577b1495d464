using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Transport;

/// <summary>
/// The specification's rule that fields of one response name can be merged. The engine's own compares every field with every other one and
/// each fragment with each, in all combinations; here each field is compared with the first of its group, and a group's selections are gone
/// through together.
/// </summary>
internal sealed class MergeableFields(IOptions<TransportOptions> options) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLDocument>(leave: (document, validation) => Check(document, validation)));

    private void Check(GraphQLDocument document, ValidationContext validation)
    {
        var walk = new Walk(new(validation.Schema, document), new(), validation, options.Value.MaxMergeComparisons);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLOperationDefinition operation && !walk.Check(operation))
                break;
    }

    private sealed class Walk(Selections selections, ArgumentIds arguments, ValidationContext validation, int limit)
    {
        private int _compared;

        public bool Check(GraphQLOperationDefinition operation)
        {
            var fields = selections.Fields([(operation.SelectionSet, selections.RootOf(operation))]);
            return AreMergeable(fields, sameObject: true) && AreMergeable(fields, sameObject: false);
        }

        /// <summary>Whether all of these can be answered together; the first conflict is told.</summary>
        /// <param name="fields">What is asked of one place in the answer.</param>
        /// <param name="sameObject">
        /// Whether fields that can be of the same object are to be the same field with the same arguments; else, whether the answers of all,
        /// also of different objects, are of one shape.
        /// </param>
        private bool AreMergeable(List<Selected> fields, bool sameObject)
        {
            foreach (var named in fields.GroupBy(field => field.ResponseName))
                foreach (var group in sameObject ? OfOneObject([.. named]) : [[.. named]])
                {
                    _compared += group.Count;
                    if (_compared > limit)
                        return Tell(new LimitError(Codes.TooManyComparisons, $"It takes more than {limit} comparisons to tell whether the fields can be merged.", limit, group[0].Node, validation.Document));
                    var first = group[0];
                    if (group.Find(other => Conflict(first, other, sameObject) is not null) is { Node: not null } other)
                        return Tell(new ConflictError(first, other, Conflict(first, other, sameObject)!, validation.Document));
                    if (group.Any(field => field.Node.SelectionSet is not null)
                        && !AreMergeable(selections.Fields(group.Select(field => (field.Node.SelectionSet, field.Type))), sameObject))
                        return false;
                }
            return true;
        }

        /// <summary>Fields of different object types never meet; those of interfaces and unions can meet each of them.</summary>
        private static IEnumerable<List<Selected>> OfOneObject(List<Selected> fields)
        {
            var anywhere = fields.FindAll(field => field.Parent is not IObjectGraphType);
            return anywhere.Count == fields.Count
                ? [fields]
                : fields.Where(field => field.Parent is IObjectGraphType).GroupBy(field => field.Parent!.Name).Select(own => (List<Selected>)[.. own, .. anywhere]);
        }

        private string? Conflict(Selected first, Selected other, bool sameObject)
        {
            if (!sameObject)
                return HaveOneShape(first.Definition?.ResolvedType, other.Definition?.ResolvedType)
                    ? null
                    : $"they return conflicting types {first.Definition!.ResolvedType} and {other.Definition!.ResolvedType}";
            if (first.Name != other.Name)
                return $"'{first.Name}' and '{other.Name}' are different fields";
            return arguments.Of(first.Node) == arguments.Of(other.Node) ? null : "they have differing arguments";
        }

        private static bool HaveOneShape(IGraphType? first, IGraphType? other) => (first, other) switch
        {
            // What is not in the schema is told by another rule.
            (null, _) or (_, null) => true,
            (NonNullGraphType a, NonNullGraphType b) => HaveOneShape(a.ResolvedType, b.ResolvedType),
            (NonNullGraphType, _) or (_, NonNullGraphType) => false,
            (ListGraphType a, ListGraphType b) => HaveOneShape(a.ResolvedType, b.ResolvedType),
            (ListGraphType, _) or (_, ListGraphType) => false,
            _ => (first.IsCompositeType() && other.IsCompositeType()) || first.Name == other.Name,
        };

        private bool Tell(ValidationError error)
        {
            validation.ReportError(error);
            return false;
        }
    }

    private sealed class ConflictError : ValidationError
    {
        public ConflictError(Selected first, Selected other, string reason, GraphQLDocument document)
            : base(document.Source, "5.3.2", $"Fields '{first.ResponseName}' conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.", first.Node, other.Node) =>
            Code = null;
    }
}
