using System.Text.Json;
using Mentoring.Api.Types;
using Mentoring.Domain.Matching;

namespace Mentoring.Tests.Idempotency;

public sealed class OutcomeTextTests
{
    public static TheoryData<string> Refusals => [.. Types.Select(type => type.Name)];

    private static IEnumerable<Type> Types => new[] { typeof(Error).Assembly, typeof(UseCases.Viewer).Assembly, typeof(Outcome).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Error)) && type != typeof(Problems) && type.Name != "BadCursor");

    [Theory, MemberData(nameof(Refusals))]
    public void Every_refusal_is_told_again_with_all_its_facts(string name)
    {
        var type = Types.First(t => t.Name == name);
        var constructor = type.GetConstructors()[0];
        var error = ((Error)constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))])).At("goals", "1");
        var text = new OutcomeText(typeof(PairingId), [type]);

        var again = text.Read(text.Write(new Outcome(null, [error]))).Errors!.Single();

        Assert.Equal(JsonSerializer.Serialize<object>(again.Path), JsonSerializer.Serialize<object>(error.Path));
        foreach (var fact in type.GetProperties().Where(p => p.Name != nameof(Error.All)))
            Assert.Equal(JsonSerializer.Serialize(fact.GetValue(error)), JsonSerializer.Serialize(fact.GetValue(again)));
    }

    private static object? Sample(Type type) =>
        type == typeof(string) ? "text" :
        type == typeof(IReadOnlyList<string>) ? new[] { "one", "two" } :
        type == typeof(IReadOnlyList<PairRule>) ? new[] { PairRule.SamePerson, PairRule.SameUnit } :
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(int) => 3,
            var t when t == typeof(DateTimeOffset) => new DateTimeOffset(2017, 1, 2, 3, 4, 5, TimeSpan.FromHours(-6)),
            var t when t == typeof(DateOnly) => new DateOnly(2017, 1, 2),
            { IsValueType: true } t => Activator.CreateInstance(t),
            _ => null,
        };
}
