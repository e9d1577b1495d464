using System.Globalization;
using System.Reflection;
using GraphQL.Types;
using Mentoring.UseCases;

namespace Mentoring.Api.Types;

/// <summary>What the code calls <see cref="DeprecatedAttribute"/> is <c>@deprecated</c> in the schema, by the form of decision 14.</summary>
internal static class Deprecations
{
    /// <summary>The field, deprecated if that from which it is made is.</summary>
    /// <exception cref="InvalidOperationException">It has no day, or clients could not leave it out.</exception>
    public static FieldType AsDeprecatedAs(this FieldType field, ICustomAttributeProvider origin)
    {
        if (origin.GetCustomAttributes(typeof(DeprecatedAttribute), false).Cast<DeprecatedAttribute>().SingleOrDefault() is not { } deprecated)
            return field;
        if (!DateOnly.TryParseExact(deprecated.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw new InvalidOperationException($"{field.Name} is deprecated until {deprecated.Until}, which is no day.");
        if (origin is ParameterInfo && field.ResolvedType is NonNullGraphType)
            throw new InvalidOperationException($"{field.Name} is deprecated and required.");

        field.DeprecationReason = $"{deprecated.Instead} ({deprecated.Until})";
        return field;
    }
}
