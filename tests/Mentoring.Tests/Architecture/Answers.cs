using Mono.Cecil;

namespace Mentoring.Tests.Architecture;

/// <summary>
/// Which methods can hand a refusal to their caller: by what they return. One that returns none has dealt with the refusals that
/// it met, or has thrown them as the bugs that they are there.
/// </summary>
internal sealed class Answers(IReadOnlyCollection<TypeDefinition> types)
{
    private readonly Dictionary<string, TypeDefinition> _types = types.DistinctBy(type => type.FullName).ToDictionary(type => type.FullName);
    private readonly Dictionary<string, bool> _known = [];

    public bool MayRefuse(MethodDefinition method) => Carries(method.ReturnType);

    /// <summary>A refusal itself, what holds one in a field at any depth, a list or task of such, or what the caller chooses.</summary>
    private bool Carries(TypeReference type) =>
        type is GenericParameter
        || (type is GenericInstanceType of && of.GenericArguments.Any(Carries))
        || (type is TypeSpecification { ElementType: var element } && Carries(element))
        || (_types.TryGetValue(type.FullName, out var ours) && Carries(ours));

    private bool Carries(TypeDefinition type)
    {
        if (_known.TryGetValue(type.FullName, out var known))
            return known;

        // For types that hold each other.
        _known[type.FullName] = false;
        return _known[type.FullName] = type.FullName == typeof(Error).FullName
            || (type.BaseType is { } parent && Carries(parent))
            || type.Fields.Any(field => !field.IsStatic && field.FieldType is not GenericParameter && Carries(field.FieldType));
    }
}
