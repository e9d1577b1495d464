using System.Collections;
using System.Reflection;
using GraphQL;
using Mentoring.Api.Types;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Lists;

/// <summary>A coerced <c>where</c> as the filter that it means.</summary>
internal sealed class FilterReader(ApiLimits limits)
{
    private ExecutionError TooLarge => RequestErrors.FilterTooLarge(limits);

    public Filter? Read(Type view, object? where) => where is IDictionary<string, object?> fields ? Object(view, fields, 0) : null;

    private Filter.And Object(Type view, IDictionary<string, object?> fields, int depth) => All(fields, depth, field => field.Key switch
    {
        "and" or "or" when field.Value is null => null,
        "and" => new Filter.And(Several(field.Value!, one => Object(view, one, depth + 1))),
        "or" => new Filter.Or(Several(field.Value!, one => Object(view, one, depth + 1))),
        _ => Field(FilterInputs.Properties(view).First(p => ViewTypes.Camel(p.Name) == field.Key), (IDictionary<string, object?>?)field.Value, depth + 1),
    });

    /// <summary>A relation that is given as null asks for what has none; other fields that are given as null ask for nothing.</summary>
    private Filter? Field(PropertyInfo property, IDictionary<string, object?>? operations, int depth) =>
        operations is null ? Nullable.GetUnderlyingType(property.PropertyType) is { } id && Ids.IsId(id) ? new Filter.Test(property.Name, Operator.Eq, null) : null :
        property.GetCustomAttribute<RelatesAttribute>() is { View: var related }
            ? new Filter.Related(property.Name, Object(related, operations, depth))
            : Operations(property, operations, depth);

    private Filter.And Operations(PropertyInfo property, IDictionary<string, object?> operations, int depth) => All(operations, depth, operation => operation.Key switch
    {
        "and" => operation.Value is null ? null : new Filter.And(Several(operation.Value, one => Operations(property, one, depth + 1))),
        "or" => operation.Value is null ? null : new Filter.Or(Several(operation.Value, one => Operations(property, one, depth + 1))),
        _ => Test(property, Enum.Parse<Operator>(operation.Key, ignoreCase: true), operation.Value),
    });

    private Filter.And All(IDictionary<string, object?> given, int depth, Func<KeyValuePair<string, object?>, Filter?> read) =>
        depth > limits.MaxFilterDepth ? throw TooLarge : new([.. given.Select(read).OfType<Filter>()]);

    private Filter.Test? Test(PropertyInfo property, Operator op, object? value) =>
        (value is ICollection several && several.Count > limits.MaxFilterValues) || IsTooLong(value) ? throw TooLarge :
        value is null && op is not (Operator.Eq or Operator.Neq) ? null : new(property.Name, op, Value(property, value));

    private bool IsTooLong(object? value) => value is string text ? text.Length > limits.MaxFilterText : value is ICollection several && several.Cast<object?>().Any(IsTooLong);

    private static object? Value(PropertyInfo property, object? value)
    {
        var id = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return !Ids.IsId(id) ? value : value switch
        {
            string text => GlobalId.Expect(text, id),
            IEnumerable several => several.Cast<string?>().OfType<string>().Select(text => GlobalId.Expect(text, id)).ToList(),
            _ => null,
        };
    }

    private List<Filter> Several(object list, Func<IDictionary<string, object?>, Filter> read)
    {
        List<Filter> several = [.. ((IEnumerable)list).Cast<IDictionary<string, object?>>().Take(limits.MaxFilterConditions + 1).Select(read)];
        return several.Count > limits.MaxFilterConditions ? throw TooLarge : several;
    }
}
