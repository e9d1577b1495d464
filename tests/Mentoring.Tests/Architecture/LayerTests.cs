using System.Reflection;
using System.Runtime.CompilerServices;
using Mentoring.Infrastructure;
using Mono.Cecil;

namespace Mentoring.Tests.Architecture;

public sealed class LayerTests
{
    [Fact]
    public void The_domain_knows_the_runtime_only() =>
        Offenders.None(ReferencesOf(Code.Domain).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void Use_cases_know_no_provider_no_web_and_no_schema()
    {
        string[] known = ["Mentoring.Domain", "MediatR", "Mapster", "Mapster.Core", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions"];
        string[] families = ["System.", "Microsoft.Extensions."];

        Offenders.None(ReferencesOf(Code.UseCases)
            .Where(name => !known.Contains(name) && !families.Any(family => name.StartsWith(family, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_infrastructure_knows_no_schema() =>
        Offenders.None(ReferencesOf(Code.Infrastructure).Where(name => name.StartsWith("GraphQL", StringComparison.Ordinal)));

    [Fact]
    public void The_infrastructure_shows_its_set_up_alone() =>
        Assert.Equal([typeof(InfrastructureSetup)], Code.Infrastructure.GetExportedTypes().Where(type => !IsGenerated(type.Namespace!)));

    [Fact]
    public void The_state_of_the_domain_is_changed_by_its_transitions_alone()
    {
        var settable =
            from type in Code.Domain.GetTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Offenders.None(settable);
    }

    [Fact]
    public void Nobody_looks_at_the_clock_by_the_back_door()
    {
        string[] doors = ["System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow"];
        var looking =
            from type in Code.AllTypes
            from method in type.Methods
            where method.HasBody
            from instruction in method.Body.Instructions
            where instruction.Operand is MethodReference called && doors.Contains($"{called.DeclaringType.FullName}::{called.Name}")
            select method.FullName;

        Offenders.None(looking);
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsGenerated(string space) =>
        space.Contains(".Migrations", StringComparison.Ordinal) || space.Contains(".CompiledModels", StringComparison.Ordinal);
}
