using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>How many objects a field leads to.</summary>
/// <param name="AssumedSize">How many there are when no slicing argument says so.</param>
/// <param name="SlicingArguments">Arguments that say how many are asked for; of one that is a list, its items are counted.</param>
/// <param name="SlicingArgumentDefaultValue">How many are asked for when no slicing argument is given.</param>
/// <param name="SizedFields">Which of its fields have this size, when it leads to one object that holds the list, such as a connection.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
public sealed record ListSize(
    int? AssumedSize = null, string[]? SlicingArguments = null, int? SlicingArgumentDefaultValue = null, string[]? SizedFields = null, bool RequireOneSlicingArgument = true);

/// <summary>The directives of the cost specification, by which a schema says what its fields cost; whoever reads the schema can reckon.</summary>
public static class CostDirectives
{
    internal const string Cost = "cost";
    internal const string ListSize = "listSize";

    /// <summary>What a field, a type, an argument or an input field costs. Else a field that leads to objects costs 1, each object 1, and everything else nothing.</summary>
    public static TElement Costs<TElement>(this TElement element, double weight) where TElement : IMetadataWriter =>
        element.ApplyDirective(Cost, "weight", weight.ToString(CultureInfo.InvariantCulture));

    /// <summary>How many objects a field leads to; else one.</summary>
    public static FieldType HasListSize(this FieldType field, ListSize size) => field.ApplyDirective(ListSize, directive =>
    {
        Add("assumedSize", size.AssumedSize);
        Add("slicingArguments", size.SlicingArguments);
        Add("slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue);
        Add("sizedFields", size.SizedFields);
        if (size.SlicingArguments is not null)
            Add("requireOneSlicingArgument", size.RequireOneSlicingArgument);

        void Add(string name, object? value)
        {
            if (value is not null)
                _ = directive.AddArgument(new(name) { Value = value });
        }
    });

    internal static Directive CostDirective() => new Shown(
        Cost, DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition)
    {
        Description = "What something costs, where it is not what is usual: a field that leads to objects costs 1, each object 1, and everything else nothing.",
        Arguments = new(new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "weight", Description = "The cost, a number." }),
    };

    internal static Directive ListSizeDirective() => new Shown(ListSize, DirectiveLocation.FieldDefinition)
    {
        Description = "How many objects a field leads to, by which the cost of what is asked of them is multiplied; else one.",
        Arguments = new(
            new QueryArgument<IntGraphType> { Name = "assumedSize", Description = "How many there are when no slicing argument says so." },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>> { Name = "slicingArguments", Description = "Arguments that say how many are asked for; of one that is a list, its items are counted." },
            new QueryArgument<IntGraphType> { Name = "slicingArgumentDefaultValue", Description = "How many are asked for when no slicing argument is given." },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>> { Name = "sizedFields", Description = "Which of its fields have this size, when it leads to one object that holds the list, such as a connection." },
            new QueryArgument<NonNullGraphType<BooleanGraphType>> { Name = "requireOneSlicingArgument", DefaultValue = true, Description = "Whether exactly one slicing argument must be given." }),
    };

    /// <summary>The engine hides from introspection what is not for documents.</summary>
    private sealed class Shown(string name, params DirectiveLocation[] locations) : Directive(name, locations)
    {
        public override bool? Introspectable => true;
    }
}
