using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>
/// Which properties of a view a document may ask for: those whose field is named in it, wherever. That is a little more than is
/// needed, and never less, and so the same columns serve every place where the type is read.
/// </summary>
internal static class Asked
{
    private static readonly ConditionalWeakTable<GraphQLDocument, HashSet<string>> Named = [];
    private static readonly ConcurrentDictionary<Type, (string Property, string? Field)[]> Known = new();

    public static IReadOnlySet<string> Of<TView>(IResolveFieldContext context)
    {
        var named = Named.GetValue(context.Document, NamesIn);
        return Known.GetOrAdd(typeof(TView), Properties).Where(p => p.Field is null || named.Contains(p.Field)).Select(p => p.Property).ToHashSet();
    }

    /// <summary>Each property with its field; with none where it is read always: ids that are no field, which relations start from.</summary>
    private static (string, string?)[] Properties(Type view) =>
        [.. view.GetProperties().Select(p => (p.Name, ViewTypes.FieldNameOf(p)))];

    private static HashSet<string> NamesIn(GraphQLDocument document)
    {
        var names = new HashSet<string>();
        foreach (var definition in document.Definitions)
            Collect((definition as IHasSelectionSetNode)?.SelectionSet, names);
        return names;
    }

    private static void Collect(GraphQLSelectionSet? set, HashSet<string> names)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is GraphQLField field)
                names.Add(field.Name.StringValue);
            Collect((selection as IHasSelectionSetNode)?.SelectionSet, names);
        }
    }
}
