namespace Mentoring.UseCases.Reading;

/// <summary>How a value is compared; the names are the contract's.</summary>
public enum Operator
{
    Eq, Neq, In, Nin, Gt, Ngt, Gte, Ngte, Lt, Nlt, Lte, Nlte,
    Contains, Ncontains, StartsWith, NstartsWith, EndsWith, NendsWith,
}

/// <summary>What a list is narrowed to, in the words of its view.</summary>
public abstract record Filter
{
    /// <summary>Every one of these; none at all lets everything through.</summary>
    public sealed record And(IReadOnlyList<Filter> All) : Filter;

    /// <summary>At least one of these; none at all lets nothing through.</summary>
    public sealed record Or(IReadOnlyList<Filter> Any) : Filter;

    /// <param name="Property">A property of the view.</param>
    /// <param name="Operator">How it is compared.</param>
    /// <param name="Value">With what: a value of the property's type, or a list of such.</param>
    public sealed record Test(string Property, Operator Operator, object? Value) : Filter;

    /// <param name="Property">A property of the view that holds the id of something else.</param>
    /// <param name="To">What that must be like, in the words of its own view.</param>
    public sealed record Related(string Property, Filter To) : Filter;
}

/// <summary>One step of an order.</summary>
/// <param name="Property">A property of the view, or the path to one of something related, such as <c>MentorId.Name</c>.</param>
/// <param name="Descending">The greatest first. What is null comes last in either direction.</param>
public sealed record SortKey(string Property, bool Descending);

/// <summary>Says that this id is one of that view's, so that it can be followed, filtered and ordered through.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RelatesAttribute(Type view) : Attribute
{
    public Type View => view;
}

/// <summary>Is no field of its own but read for the field of this name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReadForAttribute(string name) : Attribute
{
    public string Field => name;
}

/// <summary>May be filtered by.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilterableAttribute : Attribute;

/// <summary>May be ordered by.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SortableAttribute : Attribute;
