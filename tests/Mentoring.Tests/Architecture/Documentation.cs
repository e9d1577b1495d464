using System.Reflection;
using System.Xml.Linq;

namespace Mentoring.Tests.Architecture;

/// <summary>The XML comments that the compiler has written beside the assemblies.</summary>
internal sealed class Documentation(params Assembly[] assemblies)
{
    private readonly Dictionary<string, XElement> _members = assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value);

    public bool HasSummary(Type type) => !string.IsNullOrWhiteSpace(Of(type)?.Element("summary")?.Value);

    /// <summary>What has no word said about it: the type, or parameters of its constructor.</summary>
    public IEnumerable<string> MissingOf(Type type)
    {
        if (!HasSummary(type))
            yield return type.Name;
        var told = Of(type)?.Elements("param").Where(p => p.Value.Trim().Length > 0).Select(p => p.Attribute("name")!.Value).ToHashSet() ?? [];
        foreach (var parameter in type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => !told.Contains(p.Name!)))
            yield return $"{type.Name}.{parameter.Name}";
    }

    private XElement? Of(Type type) => _members.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}");
}
