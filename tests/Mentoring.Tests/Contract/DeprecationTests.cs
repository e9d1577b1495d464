using GraphQL.Types;
using Mentoring.Api;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;
using Mentoring.Api.Types;
using Mentoring.UseCases;
using Mentoring.UseCases.Reading;

namespace Mentoring.Tests.Contract;

/// <summary>What is to go says so in the schema, wherever it shows.</summary>
public sealed class DeprecationTests
{
    [Fact]
    public void A_deprecated_property_or_parameter_shows_with_its_reason_and_day_in_the_type_the_filter_the_order_and_the_input()
    {
        var types = new TypeMap(new(), TimeSpan.FromDays(1));
        var query = new ObjectGraphType { Name = "Query" };
        query.AddField(new FieldType
        {
            Name = "lamp",
            ResolvedType = types.View(typeof(LampView)),
            Arguments = new(
                new QueryArgument(types.FilterInput(typeof(LampView))) { Name = "where" }, new QueryArgument(types.SortInput(typeof(LampView))) { Name = "order" },
                new QueryArgument(types.InputObject(typeof(LightLamp))) { Name = "input" }),
        });
        var schema = new Schema { Query = query };
        schema.Features.DeprecationOfInputValues = true;
        foreach (var type in types.All)
            schema.RegisterType(type);

        var text = SchemaText.Print(schema);

        foreach (var line in (string[])[
            "  watts: Int! @deprecated(reason: \"Use brightness. (2027-06-30)\")", "  watts: IntOperationFilterInput @deprecated(reason: \"Use brightness. (2027-06-30)\")",
            "  watts: SortEnumType @deprecated(reason: \"Use brightness. (2027-06-30)\")", "  hours: Int @deprecated(reason: \"Lamps go out by themselves. (2028-01-01)\")",
            "  brightness: Int!\n", "  brightness: Int\n"])
            Assert.Contains(line, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Required), "hours is deprecated and required.")]
    [InlineData(typeof(Undated), "hours is deprecated until soon, which is no day.")]
    public void A_required_input_or_one_without_its_day_is_refused(Type request, string why) =>
        Assert.Equal(why, Assert.Throws<InvalidOperationException>(() => new TypeMap(new(), default).InputObject(request)).Message);

    /// <summary>A lamp.</summary>
    public sealed record LampView
    {
        /// <summary>What it takes, in watts.</summary>
        [Filterable, Sortable, Deprecated("Use brightness.", until: "2027-06-30")]
        public required int Watts { get; init; }

        /// <summary>What it gives, in lumens.</summary>
        [Filterable, Sortable]
        public required int Brightness { get; init; }
    }

    /// <summary>Lights a lamp.</summary>
    /// <param name="Brightness">How bright, in lumens.</param>
    /// <param name="Hours">For how long.</param>
    public sealed record LightLamp(int? Brightness, [Deprecated("Lamps go out by themselves.", until: "2028-01-01")] int? Hours);

    /// <summary>Lights a lamp for a time.</summary>
    /// <param name="Hours">For how long.</param>
    public sealed record Required([Deprecated("Lamps go out by themselves.", until: "2028-01-01")] int Hours);

    /// <summary>Lights a lamp for a while.</summary>
    /// <param name="Hours">For how long.</param>
    public sealed record Undated([Deprecated("Lamps go out by themselves.", until: "soon")] int? Hours);
}
