using System.Text;
using GraphQLParser.AST;

namespace Mentoring.Api.Transport;

/// <summary>Gives the arguments of fields numbers, the same for those that say the same in whatever order.</summary>
internal sealed class ArgumentIds
{
    private readonly Dictionary<GraphQLField, int> _fields = [];
    private readonly Dictionary<string, int> _texts = [];

    public int Of(GraphQLField field)
    {
        if (field.Arguments is not { Count: > 0 } arguments)
            return 0;
        if (_fields.TryGetValue(field, out var known))
            return known;

        var text = new StringBuilder();
        Write(text, arguments.Items.Select(argument => (argument.Name.StringValue, argument.Value)));
        if (!_texts.TryGetValue(text.ToString(), out var id))
            _texts[text.ToString()] = id = _texts.Count + 1;
        return _fields[field] = id;
    }

    private static void Write(StringBuilder text, IEnumerable<(string Name, GraphQLValue Value)> values)
    {
        foreach (var (name, value) in values.OrderBy(value => value.Name, StringComparer.Ordinal))
        {
            _ = text.Append(name).Append(':');
            Write(text, value);
        }
    }

    // Every text is preceded by its length, so that no two values look alike.
    private static void Write(StringBuilder text, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLListValue list:
                _ = text.Append('[').Append(list.Values?.Count ?? 0).Append(' ');
                list.Values?.ForEach(item => Write(text, item));
                break;
            case GraphQLObjectValue fields:
                _ = text.Append('{').Append(fields.Fields?.Count ?? 0).Append(' ');
                Write(text, fields.Fields?.Select(field => (field.Name.StringValue, field.Value)) ?? []);
                break;
            case GraphQLVariable variable:
                _ = text.Append('$').Append(variable.Name.StringValue).Append(' ');
                break;
            case IHasValueNode plain:
                _ = text.Append((int)value.Kind).Append(' ').Append(plain.Value.Length).Append(' ').Append(plain.Value.Span);
                break;
        }
    }
}
