using GraphQL.Types;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>
/// The limits of what a document asks for once its fragments are spread. Every way through the fragments is gone, for a few hundred bytes
/// of fragments can name more fields than there is time for; the walk ends where the first limit does.
/// </summary>
internal sealed class SpreadGuard(TransportOptions limits, ISchema schema, GraphQLDocument document)
{
    private readonly Selections _selections = new(schema, document);
    private readonly HashSet<string> _open = [];
    private readonly Dictionary<FieldType, int> _path = [];
    private readonly Dictionary<string, int> _rootFields = [];
    private int _fields;
    private int _fragments;
    private int _introspected;

    public int Visited => _fields + _fragments;

    /// <param name="Parent">The type of which fields are asked.</param>
    /// <param name="Depth">How many fields lead here.</param>
    /// <param name="Operation">The operation whose fields these are, while they are those of its root.</param>
    /// <param name="Introspects">Whether these are fields of introspection, which is nested by nature and has limits of its own.</param>
    private readonly record struct Place(IGraphType? Parent, int Depth, GraphQLOperationDefinition? Operation, bool Introspects);

    public LimitError? Check()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation)
                continue;
            _rootFields.Clear();
            if (Visit(operation.SelectionSet, new(_selections.RootOf(operation), 0, operation, false)) is { } refused)
                return refused;
        }
        return null;
    }

    private LimitError? Visit(GraphQLSelectionSet? set, Place place)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var refused = selection switch
            {
                GraphQLField field => Visit(_selections.Select(field, place.Parent), place),
                GraphQLInlineFragment inline => Enter(inline) ?? Visit(inline.SelectionSet, place with { Parent = _selections.TypeOf(inline.TypeCondition, place.Parent) }),
                GraphQLFragmentSpread spread => Enter(spread) ?? Visit(spread, place),
                _ => null,
            };
            if (refused is not null)
                return refused;
        }
        return null;
    }

    private LimitError? Visit(GraphQLFragmentSpread spread, Place place)
    {
        if (_selections.Fragment(spread) is not { } fragment)
            return null;
        var name = spread.FragmentName.Name.StringValue;
        if (!_open.Add(name))
            return new(Codes.FragmentCycle, "A fragment must not spread itself.", 0, spread, document);
        var refused = Visit(fragment.SelectionSet, place with { Parent = _selections.TypeOf(fragment.TypeCondition, place.Parent) });
        _ = _open.Remove(name);
        return refused;
    }

    private LimitError? Visit(Selected field, Place place)
    {
        if (++_fields > limits.MaxSpreadFields)
            return Refused(Codes.TooManyFields, $"A document asks for at most {limits.MaxSpreadFields} fields once its fragments are spread.", limits.MaxSpreadFields, field);
        if (place.Operation is { } operation && Root(field, operation) is { } refused)
            return refused;

        // The names that begin with two underscores are introspection's.
        var enters = !place.Introspects && field.Name is "__schema" or "__type";
        var inside = new Place(field.Type, enters ? 1 : place.Depth + 1, null, place.Introspects || enters);
        return (inside.Introspects ? Introspection(field, inside) : Depth(field, inside)) ?? Descend(field, inside);
    }

    private LimitError? Depth(Selected field, Place inside) =>
        inside.Depth > limits.MaxDepth ? Refused(Codes.TooDeep, $"Fields are nested at most {limits.MaxDepth} deep.", limits.MaxDepth, field) : null;

    private LimitError? Introspection(Selected field, Place inside)
    {
        if (inside.Depth > limits.MaxIntrospectionDepth)
            return Refused(Codes.IntrospectionTooDeep, $"Introspection is nested at most {limits.MaxIntrospectionDepth} deep.", limits.MaxIntrospectionDepth, field);
        if (IsList(field) && ++_introspected > limits.MaxIntrospectionLists)
            return Refused(Codes.IntrospectionTooDeep, $"A document introspects at most {limits.MaxIntrospectionLists} lists.", limits.MaxIntrospectionLists, field);
        return null;
    }

    private LimitError? Descend(Selected field, Place inside)
    {
        if (field.Node.SelectionSet is null)
            return null;
        // A type leads to its kind again and again, but a list of everything within a list of everything is a flood.
        var most = inside.Introspects ? IsList(field) ? 1 : int.MaxValue : limits.MaxCycles;
        if (field.Definition is not { } definition)
            return Visit(field.Node.SelectionSet, inside);
        if ((_path[definition] = _path.GetValueOrDefault(definition) + 1) > most)
            return Refused(Codes.Cycle, $"The field '{field.Name}' of {field.Parent?.Name} occurs at most {most} times on one path.", most, field);
        var refused = Visit(field.Node.SelectionSet, inside);
        _path[definition]--;
        return refused;
    }

    private LimitError? Root(Selected field, GraphQLOperationDefinition operation)
    {
        var times = _rootFields[field.Name] = _rootFields.GetValueOrDefault(field.Name) + 1;
        if (times > limits.MaxSameRootField)
            return Refused(Codes.TooManyRootFields, $"An operation asks for the same root field at most {limits.MaxSameRootField} times.", limits.MaxSameRootField, field);
        return operation.Operation is OperationType.Mutation && _rootFields.Values.Sum() > limits.MaxMutations
            ? Refused(Codes.TooManyRootFields, $"An operation has at most {limits.MaxMutations} mutations.", limits.MaxMutations, field)
            : null;
    }

    private LimitError? Enter(ASTNode fragment) => ++_fragments > limits.MaxFragmentVisits
        ? new(Codes.TooManyFragments, $"Fragments are spread at most {limits.MaxFragmentVisits} times.", limits.MaxFragmentVisits, fragment, document)
        : null;

    private static bool IsList(Selected field) => (field.Definition?.ResolvedType is NonNullGraphType some ? some.ResolvedType : field.Definition?.ResolvedType) is ListGraphType;

    private LimitError Refused(string code, string message, int limit, Selected at) => new(code, message, limit, at.Node, document);
}
