using System.Collections;
using Mentoring.UseCases;

namespace Mentoring.Tests.Architecture;

/// <summary>What is read is a view: no aggregate, entity or value object of the domain reaches the contract.</summary>
public sealed class ViewTests
{
    [Fact]
    public void Views_hold_views_ids_enums_and_values_of_the_runtime()
    {
        var views = typeof(Viewer).Assembly.GetTypes().Where(type => type.IsPublic && type.Name.EndsWith("View", StringComparison.Ordinal)).ToList();

        var offenders = from view in views
                        from property in view.GetProperties()
                        let held = Held(property.PropertyType)
                        where held.Assembly == typeof(Aggregate).Assembly && !held.IsEnum && !Ids.IsId(held)
                        select $"{view.Name}.{property.Name} is a {held.Name}";

        Assert.NotEmpty(views);
        Assert.Empty(offenders);
    }

    private static Type Held(Type type) =>
        Nullable.GetUnderlyingType(type) is { } stored ? stored :
        type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? Held(type.GetGenericArguments()[0]) :
        type;
}
