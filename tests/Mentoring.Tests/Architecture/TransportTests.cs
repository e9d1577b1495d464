using Mono.Cecil;

namespace Mentoring.Tests.Architecture;

public sealed class TransportTests
{
    private const string Transport = "Mentoring.Api.Transport";

    [Fact]
    public void The_transport_can_be_taken_out_because_it_knows_nothing_of_mentoring()
    {
        Offenders.None(
            from type in Code.AllTypes
            where NamespaceOf(type) is Transport
            from used in UsedBy(type)
            let place = NamespaceOf(used.GetElementType())
            where place.StartsWith("Mentoring", StringComparison.Ordinal) && place is not Transport
            select $"{type.FullName} uses {used.FullName}");
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type)
    {
        var bodies = type.Methods.Where(method => method.HasBody).Select(method => method.Body).ToList();
        IEnumerable<TypeReference?> used = [
            type.BaseType,
            .. type.Interfaces.Select(contract => contract.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(method => method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType)),
            .. bodies.SelectMany(body => body.Variables.Select(variable => variable.VariableType)),
            .. bodies.SelectMany(body => body.Instructions).SelectMany(instruction => Named(instruction.Operand)),
        ];
        return used.OfType<TypeReference>().SelectMany(WithArguments);
    }

    private static IEnumerable<TypeReference> Named(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod generic => [generic.DeclaringType, generic.ReturnType, .. generic.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> WithArguments(TypeReference type) =>
        type is GenericInstanceType generic ? generic.GenericArguments.SelectMany(WithArguments).Append(type) : [type];

    private static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;
}
