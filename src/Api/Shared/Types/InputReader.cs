using System.Collections;
using System.Globalization;

namespace Mentoring.Api.Types;

/// <summary>Makes the record from the coerced input, and finds every id in it that is none.</summary>
internal sealed class InputReader
{
    private readonly List<Error> _problems = [];

    public Error? Problems => Mentoring.Problems.Of(_problems);

    public object Read(Type record, IDictionary<string, object?> input, params string[] path) =>
        record.GetConstructors().Single().Invoke([.. InputTypes.Parameters(record).Select(parameter =>
        {
            var name = ViewTypes.Camel(parameter.Name!);
            return Value(parameter.ParameterType, input.TryGetValue(name, out var given) ? given : null, [.. path, name]);
        })]);

    private object? Value(Type type, object? given, string[] path) =>
        given is null ? null :
        Nullable.GetUnderlyingType(type) is { } stored ? Value(stored, given, path) :
        Ids.IsId(type) ? Id(type, (string)given, path) :
        ItemOf(type) is { } item ? List(item, (IEnumerable)given, path) :
        given is IDictionary<string, object?> fields ? Read(type, fields, path) :
        given;

    private IList List(Type item, IEnumerable given, string[] path)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var element in given)
            list.Add(Value(item, element, [.. path, list.Count.ToString(CultureInfo.InvariantCulture)]));
        return list;
    }

    private object Id(Type type, string text, string[] path)
    {
        if (GlobalId.Read(text, type) is { } id)
            return id;

        _problems.Add(new InvalidId(GlobalId.TypeOf(type)).At(path));
        return Activator.CreateInstance(type)!;
    }

    /// <summary>What a list is a list of; null when it is none.</summary>
    public static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
