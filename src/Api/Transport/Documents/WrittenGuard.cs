using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>The limits of what is written in a document: fields, aliases, directives, and how deep values are.</summary>
internal sealed class WrittenGuard(TransportOptions limits, GraphQLDocument document)
{
    private int _fields;
    private int _aliases;
    private int _directives;

    public int Visited { get; private set; }

    public LimitError? Check() => First(document.Definitions, definition =>
        Directives(definition) ?? Variables(definition) ?? Selections((definition as IHasSelectionSetNode)?.SelectionSet));

    private LimitError? Variables(ASTNode definition) => First((definition as GraphQLOperationDefinition)?.Variables?.Items, variable =>
        Directives(variable) ?? Value(variable.DefaultValue, 0));

    private LimitError? Selections(GraphQLSelectionSet? set) => First(set?.Selections, selection =>
    {
        Visited++;
        return (selection is GraphQLField field ? Field(field) : null)
            ?? Directives(selection)
            ?? Selections((selection as IHasSelectionSetNode)?.SelectionSet);
    });

    private LimitError? Field(GraphQLField field)
    {
        if (++_fields > limits.MaxFields)
            return new(Codes.TooManyFields, $"A document has at most {limits.MaxFields} fields.", limits.MaxFields, field, document);
        if (field.Alias is not null && ++_aliases > limits.MaxAliases)
            return new(Codes.TooManyAliases, $"A document has at most {limits.MaxAliases} aliases.", limits.MaxAliases, field, document);
        return First(field.Arguments?.Items, argument => Value(argument.Value, 0));
    }

    private LimitError? Directives(ASTNode at)
    {
        if (at is not IHasDirectivesNode { Directives.Items: { } here })
            return null;
        if (here.Count > limits.MaxDirectivesAtOnePlace)
            return new(Codes.TooManyDirectives, $"There are at most {limits.MaxDirectivesAtOnePlace} directives at one place.", limits.MaxDirectivesAtOnePlace, at, document);
        _directives += here.Count;
        if (_directives > limits.MaxDirectives)
            return new(Codes.TooManyDirectives, $"A document has at most {limits.MaxDirectives} directives.", limits.MaxDirectives, at, document);
        return First(here, directive => First(directive.Arguments?.Items, argument => Value(argument.Value, 0)));
    }

    private LimitError? Value(GraphQLValue? value, int depth)
    {
        if (value is not (GraphQLListValue or GraphQLObjectValue))
            return null;
        if (depth >= limits.MaxValueDepth)
            return new(Codes.ValueTooDeep, $"A value is nested at most {limits.MaxValueDepth} deep.", limits.MaxValueDepth, value, document);
        return First((value as GraphQLListValue)?.Values, item => Value(item, depth + 1))
            ?? First((value as GraphQLObjectValue)?.Fields, field => Value(field.Value, depth + 1));
    }

    private static LimitError? First<TNode>(List<TNode>? nodes, Func<TNode, LimitError?> check)
    {
        foreach (var node in nodes ?? [])
            if (check(node) is { } refused)
                return refused;
        return null;
    }
}
