namespace Mentoring.UseCases;

/// <summary>What a use case may refuse with; written on its request, and all that a client has to reckon with.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RefusesAttribute(params Type[] errors) : Attribute
{
    /// <summary>Types of <see cref="Error"/>.</summary>
    public IReadOnlyList<Type> Errors => errors;
}
