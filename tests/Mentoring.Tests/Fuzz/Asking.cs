using GraphQL;
using GraphQL.Types;

namespace Mentoring.Tests.Fuzz;

/// <summary>Writes one document: fields with their arguments, as literals and as variables, aliases, fragments and directives.</summary>
internal sealed class Asking(ISchema schema, Dice dice, Inputs inputs)
{
    private readonly List<string> _declared = [];
    private readonly Dictionary<string, object?> _variables = [];
    private readonly List<string> _fragments = [];
    private int _names;

    /// <summary>The fields that may cost a statement: those that lead to something stored, and counts.</summary>
    public int Fetches { get; private set; }

    public IReadOnlyDictionary<string, object?> Variables => _variables;

    public string Query() => Document("query", Selections(schema.Query, 1 + dice.Roll(4)));

    public string Mutation(FieldType mutation)
    {
        var payload = (IObjectGraphType)mutation.ResolvedType!.GetNamedType();
        string[] fields = [.. payload.Fields.Select(f => f.Name switch
        {
            "errors" => Errors,
            "results" => $"results {{ {Errors} }}",
            _ => $"{f.Name} {{ {Selections(f.ResolvedType!.GetNamedType(), 1)} }}",
        })];
        return Document("mutation", $"{mutation.Name}{Arguments(mutation, literals: 4)} {{ {string.Join(' ', fields)} }}");
    }

    private const string Errors = "errors { __typename ... on Error { code message path } }";

    private string Document(string kind, string selections) => string.Join('\n',
        [$"{kind} Fuzz{(_declared.Count > 0 ? $"({string.Join(", ", _declared)})" : "")} {{ {selections} }}", .. _fragments]);

    private string Selections(IGraphType type, int depth, HashSet<string>? named = null)
    {
        named ??= [];
        if (type is IAbstractGraphType several)
            return $"__typename {string.Join(' ', dice.Some(several.PossibleTypes, 3).Select(one => Wrapped(one, Selections(one, depth, named))))}";

        var fields = ((IObjectGraphType)type).Fields.Where(f => depth > 0 || f.ResolvedType!.GetNamedType() is not IComplexGraphType).ToList();
        return fields.Count == 0 ? "__typename" : string.Join(' ', dice.Some(fields, 4).Select(field => dice.Roll(12) switch
        {
            0 => Wrapped(type, Selection(field, depth, named)),
            1 => Fragment(type, Selection(field, depth, named)),
            2 => "__typename",
            _ => Selection(field, depth, named),
        }));
    }

    private string Selection(FieldType field, int depth, HashSet<string> named)
    {
        var of = field.ResolvedType!.GetNamedType();
        Fetches += field.Name is "report" ? 6 : field.Name is "nodes" && field.Arguments?.Count == 1 ? 6 : of is IComplexGraphType || field.Name is "totalCount" ? 1 : 0;
        var alias = named.Add(field.Name) && !dice.OneIn(12) ? "" : $"a{_names++}: ";
        var within = of is IComplexGraphType or UnionGraphType ? $" {{ {Selections(of, depth - 1)} }}" : "";
        return $"{alias}{field.Name}{Arguments(field, literals: 2)}{Directive()}{within}";
    }

    private string Arguments(FieldType field, int literals)
    {
        var given = (field.Arguments ?? []).Where(a => a.ResolvedType is NonNullGraphType || dice.OneIn(3)).Select(argument =>
        {
            var value = Page(argument.Name) ?? inputs.Value(argument.ResolvedType!, argument.Name is "id" or "ids" ? field.Name : argument.Name);
            return $"{argument.Name}: {(dice.OneIn(literals) ? Written.Literal(value) : Variable(argument.ResolvedType!.ToString()!, value))}";
        }).ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    // Large pages within pages only cost too much.
    private Bare? Page(string argument) => argument is "first" or "last" && !dice.OneIn(6) ? new($"{dice.Roll(4)}") : null;

    private string Directive() => dice.Roll(24) switch
    {
        0 => $" @include(if: {Variable("Boolean!", dice.OneIn(2))})",
        1 => $" @skip(if: {Variable("Boolean!", dice.OneIn(2))})",
        2 => " @skip(if: false) @include(if: true)",
        _ => "",
    };

    private string Wrapped(IGraphType type, string selections) => $"... on {type.Name}{Directive()} {{ {selections} }}";

    private string Fragment(IGraphType type, string selections)
    {
        var name = $"F{_names++}";
        _fragments.Add($"fragment {name} on {type.Name} {{ {selections} }}");
        return dice.OneIn(3) ? $"...{name} ...{name}" : $"...{name}{Directive()}";
    }

    private string Variable(string type, object? value)
    {
        var name = $"v{_names++}";
        _declared.Add($"${name}: {type}");
        if (value is not null || !dice.OneIn(2))
            _variables[name] = value;
        return $"${name}";
    }
}
