using System.Collections.Frozen;
using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace Mentoring.Api.Transport;

/// <summary>What the schema says of its costs, read from its directives once.</summary>
internal sealed class CostWeights(ISchema schema)
{
    private readonly Lazy<Read> _read = new(() => new(schema));

    public double Of(FieldType field) => _read.Value.Weights.TryGetValue(field, out var weight) ? weight : IsComposite(field.ResolvedType) ? 1 : 0;

    public double Of(IGraphType? type) => type is null ? 0 : _read.Value.Weights.TryGetValue(type, out var weight) ? weight : IsComposite(type) ? 1 : 0;

    public ListSize? SizeOf(FieldType field) => _read.Value.Sizes.GetValueOrDefault(field);

    /// <summary>An argument or an input field.</summary>
    public double OfInput(IMetadataReader input) => _read.Value.Weights.GetValueOrDefault(input);

    /// <summary>Whether what is within the value of an argument costs anything.</summary>
    public bool InputsCost => _read.Value.InputsCost;

    private static bool IsComposite(IGraphType? type) => type?.GetNamedType() is IObjectGraphType or IAbstractGraphType;

    private sealed class Read
    {
        public FrozenDictionary<object, double> Weights { get; }
        public FrozenDictionary<object, ListSize> Sizes { get; }
        public bool InputsCost { get; }

        public Read(ISchema schema)
        {
            schema.Initialize();
            var (weights, sizes) = (new Dictionary<object, double>(), new Dictionary<object, ListSize>());
            foreach (var type in schema.AllTypes)
            {
                Weigh(type, weights);
                foreach (var field in (type as IComplexGraphType)?.Fields ?? [])
                {
                    InputsCost |= Weigh(field, weights) && type is IInputObjectGraphType;
                    if (field.FindAppliedDirective(CostDirectives.ListSize) is { } size)
                        sizes[field] = SizeOf(size);
                    foreach (var argument in field.Arguments ?? [])
                        _ = Weigh(argument, weights);
                }
            }
            (Weights, Sizes) = (weights.ToFrozenDictionary(), sizes.ToFrozenDictionary());
        }

        private static bool Weigh(IMetadataReader element, Dictionary<object, double> weights)
        {
            if (element.FindAppliedDirective(CostDirectives.Cost)?.FindArgument("weight")?.Value is not string weight)
                return false;
            weights[element] = double.Parse(weight, CultureInfo.InvariantCulture);
            return true;
        }

        private static ListSize SizeOf(AppliedDirective directive)
        {
            return new(Value("assumedSize") as int?, Texts("slicingArguments"), Value("slicingArgumentDefaultValue") as int?, Texts("sizedFields"), Value("requireOneSlicingArgument") is not false);

            object? Value(string name) => directive.FindArgument(name)?.Value;
            string[]? Texts(string name) => (Value(name) as System.Collections.IEnumerable)?.OfType<string>().ToArray();
        }
    }
}
