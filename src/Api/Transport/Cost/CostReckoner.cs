using System.Collections;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>Adds up what one operation costs with its variables. What is asked twice of one place is counted once; introspection is not counted.</summary>
internal sealed class CostReckoner(CostWeights weights, ValidationContext context)
{
    private readonly Selections _selections = new(context.Schema, context.Document);

    public OperationCost Reckon()
    {
        var root = _selections.RootOf(context.Operation);
        var cost = Of(_selections.Fields([(context.Operation.SelectionSet, root)]), null);
        return cost with { Type = cost.Type + weights.Of(root) };
    }

    /// <param name="fields">What is asked of one object.</param>
    /// <param name="sized">Of these, the fields that are lists of a known size.</param>
    private OperationCost Of(List<Selected> fields, (string[] Fields, double Size)? sized)
    {
        var (field, type) = (0d, 0d);
        foreach (var group in fields.GroupBy(f => (f.ResponseName, f.Definition)))
        {
            var first = group.First();
            if (first.Definition is not { } definition || first.Name.StartsWith("__", StringComparison.Ordinal))
                continue;

            var list = weights.SizeOf(definition);
            var asked = list is null ? 1 : SizeOf(list, first.Node);
            var size = sized?.Fields.Contains(first.Name) is true ? sized.Value.Size : list is { SizedFields: null } ? asked : 1;
            var inner = Of(_selections.Fields(group.Select(f => (f.Node.SelectionSet, f.Type))), list?.SizedFields is { } held ? (held, asked) : null);
            field += weights.Of(definition) + OfArguments(first) + size * inner.Field;
            type += size * (weights.Of(first.Type) + inner.Type);
        }
        return new(field, type);
    }

    private double SizeOf(ListSize list, GraphQLField field)
    {
        var sizes = Given(field, list.SlicingArguments ?? []).ToList();
        if (list is { RequireOneSlicingArgument: true, SlicingArguments.Length: > 0 } && sizes.Count != 1)
            context.ReportError(new SlicingError(field, context.Document));
        return sizes.Count > 0 ? sizes.Max() : list.SlicingArgumentDefaultValue ?? list.AssumedSize ?? 1;
    }

    private IEnumerable<double> Given(GraphQLField field, string[] names)
    {
        if (context.ArgumentValues?.TryGetValue(field, out var arguments) is not true)
            yield break;
        foreach (var name in names)
            if (arguments!.TryGetValue(name, out var given))
                switch (given.Value)
                {
                    case int number:
                        yield return Math.Max(number, 0);
                        break;
                    case ICollection items:
                        yield return items.Count;
                        break;
                }
    }

    private double OfArguments(Selected field)
    {
        var cost = 0d;
        foreach (var given in field.Node.Arguments?.Items ?? [])
            if (field.Definition!.Arguments?.Find(given.Name) is { } argument)
                cost += weights.OfInput(argument) + (weights.InputsCost ? OfValue(given.Value, argument.ResolvedType) : 0);
        return cost;
    }

    /// <param name="value">As the document has it, or as a variable has it.</param>
    /// <param name="type">Of which type it is.</param>
    private double OfValue(object? value, IGraphType? type) => (value, type) switch
    {
        (_, NonNullGraphType some) => OfValue(value, some.ResolvedType),
        (GraphQLVariable variable, _) => context.Variables.TryGetValue(variable.Name.StringValue, out var given) ? OfValue(given, type) : 0,
        (GraphQLListValue list, ListGraphType of) => list.Values?.Sum(item => OfValue(item, of.ResolvedType)) ?? 0,
        (IList list, ListGraphType of) => list.Cast<object?>().Sum(item => OfValue(item, of.ResolvedType)),
        (_, ListGraphType of) => OfValue(value, of.ResolvedType),
        (GraphQLObjectValue fields, IInputObjectGraphType input) => fields.Fields?.Sum(field => OfField(input, field.Name.StringValue, field.Value)) ?? 0,
        (IDictionary<string, object?> fields, IInputObjectGraphType input) => fields.Sum(field => OfField(input, field.Key, field.Value)),
        _ => 0,
    };

    private double OfField(IInputObjectGraphType type, string name, object? value) =>
        type.GetField(name) is { } field ? weights.OfInput(field) + OfValue(value, field.ResolvedType) : 0;

    private sealed class SlicingError : ValidationError
    {
        public SlicingError(GraphQLField field, GraphQLDocument document)
            : base(document.Source, null, $"Exactly one slicing argument of '{field.Name.StringValue}' must be given.", field) => Code = Codes.Slicing;
    }
}
