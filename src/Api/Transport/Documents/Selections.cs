using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>A field as a document selects it.</summary>
/// <param name="Node">The field in the document.</param>
/// <param name="Parent">The type of which it is asked; null where the document names none that there is.</param>
/// <param name="Definition">The field in the schema; null where there is none of this name.</param>
internal readonly record struct Selected(GraphQLField Node, IGraphType? Parent, FieldType? Definition)
{
    public string Name => Node.Name.StringValue;

    /// <summary>The name under which the answer has it.</summary>
    public string ResponseName => (Node.Alias?.Name ?? Node.Name).StringValue;

    /// <summary>The type of what it leads to, without lists.</summary>
    public IGraphType? Type => Definition?.ResolvedType?.GetNamedType();
}

/// <summary>The selections of a document with their types, read as they are executed: fragments are spread, each once in a selection set.</summary>
internal sealed class Selections
{
    private readonly ISchema _schema;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];

    public Selections(ISchema schema, GraphQLDocument document)
    {
        _schema = schema;
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment)
                _ = _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    public IGraphType? RootOf(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Mutation => _schema.Mutation,
        OperationType.Subscription => _schema.Subscription,
        _ => _schema.Query,
    };

    public GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) => _fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue);

    /// <summary>The type that a fragment is for, which is the type around it when it names none.</summary>
    public IGraphType? TypeOf(GraphQLTypeCondition? condition, IGraphType? around) =>
        condition is null ? around : _schema.AllTypes[condition.Type.Name];

    public Selected Select(GraphQLField field, IGraphType? parent) => new(field, parent, Definition(field.Name.StringValue, parent));

    /// <summary>The fields that are selected of one object, in the order in which they are met.</summary>
    public List<Selected> Fields(IEnumerable<(GraphQLSelectionSet? Set, IGraphType? Parent)> sets)
    {
        var fields = new List<Selected>();
        var spread = new HashSet<string>();
        foreach (var (set, parent) in sets)
            Collect(set, parent, fields, spread);
        return fields;
    }

    private void Collect(GraphQLSelectionSet? set, IGraphType? parent, List<Selected> into, HashSet<string> spread)
    {
        foreach (var selection in set?.Selections ?? [])
            switch (selection)
            {
                case GraphQLField field:
                    into.Add(Select(field, parent));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, TypeOf(inline.TypeCondition, parent), into, spread);
                    break;
                case GraphQLFragmentSpread named when spread.Add(named.FragmentName.Name.StringValue) && Fragment(named) is { } fragment:
                    Collect(fragment.SelectionSet, TypeOf(fragment.TypeCondition, parent), into, spread);
                    break;
            }
    }

    private FieldType? Definition(string name, IGraphType? parent) =>
        name == _schema.TypeNameMetaFieldType.Name ? _schema.TypeNameMetaFieldType :
        name == _schema.SchemaMetaFieldType.Name && parent == _schema.Query ? _schema.SchemaMetaFieldType :
        name == _schema.TypeMetaFieldType.Name && parent == _schema.Query ? _schema.TypeMetaFieldType :
        (parent as IComplexGraphType)?.GetField(name);
}
