using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mentoring.Api;

/// <summary>The XML documentation of our assemblies: what developers read in the code is what clients read in the schema.</summary>
internal static partial class Docs
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Known = new();

    private static readonly ConcurrentBag<string> MissingOnes = [];

    /// <summary>What was asked for and is not described.</summary>
    public static IEnumerable<string> Missing => MissingOnes.Distinct().Order();

    /// <summary>What the type means; never empty, because an undescribed element is a mistake that the schema refuses.</summary>
    public static string Of(Type type) => Text(Find(type.Assembly, $"T:{Name(type)}")?.Element("summary"), type.Name);

    public static string Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var summary = Find(type.Assembly, $"P:{Name(type)}.{property.Name}")?.Element("summary");
        return Text(summary ?? Parameter(type, property.Name), $"{type.Name}.{property.Name}");
    }

    /// <summary>A constructor parameter of a record, documented by <c>param</c>.</summary>
    public static string Of(ParameterInfo parameter) =>
        Text(Parameter(parameter.Member.DeclaringType!, parameter.Name!), $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}");

    public static string OfEnumValue(Type type, string value) =>
        Text(Find(type.Assembly, $"F:{Name(type)}.{value}")?.Element("summary"), $"{type.Name}.{value}");

    private static XElement? Parameter(Type type, string name) =>
        Find(type.Assembly, $"T:{Name(type)}")?.Elements("param").FirstOrDefault(p => string.Equals((string?)p.Attribute("name"), name, StringComparison.OrdinalIgnoreCase));

    private static XElement? Find(Assembly assembly, string member) =>
        Known.GetOrAdd(assembly, Read).TryGetValue(member, out var found)
            ? found.Element("inheritdoc")?.Attribute("cref")?.Value is { } other ? Find(assembly, other) : found
            : null;

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value)
            : throw new InvalidOperationException($"The documentation of {assembly.GetName().Name} is not beside it.");
    }

    private static string Text(XElement? element, string what)
    {
        if (element is not null)
            return Spaces().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();

        MissingOnes.Add(what);
        return what;
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement see when see.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
        XElement see when see.Attribute("name") is { } name => name.Value,
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => "",
    };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
