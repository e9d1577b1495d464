using Mentoring.UseCases;

namespace Mentoring.Tests.Architecture;

public sealed class UseCaseTests
{
    private static readonly Lazy<Documentation> Docs = new(() => new(Code.Domain, Code.UseCases));

    [Fact]
    public void Handlers_are_nobody_elses_business() =>
        Assert.All(Code.Handlers, handled => Assert.True(handled.Handler is { IsSealed: true, IsNotPublic: true }, handled.Handler.Name));

    [Fact]
    public void A_use_case_has_one_handler_named_after_it()
    {
        var handlers = Code.Handlers.ToLookup(handled => handled.Request, handled => handled.Handler.Name);

        Assert.All(Code.Requests, request => Assert.Equal([$"{request.Name}Handler"], handlers[request]));
    }

    [Fact]
    public void What_can_be_refused_says_with_what() =>
        Assert.All(Code.Requests.Where(CanBeRefused), request => Assert.True(request.IsDefined(typeof(RefusesAttribute), inherit: false), request.Name));

    [Fact]
    public void Every_use_case_and_what_it_takes_is_explained() =>
        Assert.Empty(Code.Requests.SelectMany(InputsOf).Distinct().SelectMany(Docs.Value.MissingOf));

    [Fact]
    public void Every_refusal_is_explained() => Assert.Empty(Code.Refusals.Where(refusal => !Docs.Value.HasSummary(refusal)).Select(refusal => refusal.Name));

    private static bool CanBeRefused(Type request) => request.GetInterfaces()
        .Any(i => i.IsGenericType && i.GenericTypeArguments is [{ IsGenericType: true } answer] && answer.GetGenericTypeDefinition() == typeof(Result<>));

    /// <summary>The request and, at any depth, the records of ours that it takes.</summary>
    private static IEnumerable<Type> InputsOf(Type input) => input.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Select(parameter => Element(parameter.ParameterType))
        .Where(type => type.Assembly == Code.UseCases && type.IsClass)
        .SelectMany(InputsOf)
        .Prepend(input);

    private static Type Element(Type type) => type.IsGenericType ? Element(type.GenericTypeArguments[0]) : type;
}
