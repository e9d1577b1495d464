namespace Mentoring.UseCases;

/// <summary>
/// Is still there for clients that use it, and goes one day. On a property of a view, its field, and what filters and orders by it, are
/// deprecated; on a parameter of a request the input field, which must not be required; on a request the whole mutation.
/// </summary>
/// <param name="instead">What to use instead, in a sentence.</param>
/// <param name="until">The day from which it may be gone, such as 2027-06-30.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class, Inherited = false)]
public sealed class DeprecatedAttribute(string instead, string until) : Attribute
{
    public string Instead => instead;

    public string Until => until;
}
