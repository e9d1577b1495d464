using Mentoring.UseCases;

namespace Mentoring.Tests.Architecture;

public sealed class UseCaseTests
{
    private static readonly Lazy<Documentation> Docs = new(() => new(Code.Domain, Code.UseCases));

    [Fact]
    public void Handlers_are_nobody_elses_business() =>
        Offenders.None(Code.Handlers.Where(handled => handled.Handler is not { IsSealed: true, IsNotPublic: true }).Select(handled => handled.Handler.Name));

    [Fact]
    public void A_use_case_has_one_handler_named_after_it()
    {
        var handlers = Code.Handlers.ToLookup(handled => handled.Request, handled => handled.Handler.Name);

        Offenders.None(Code.Requests.Where(request => !handlers[request].SequenceEqual([$"{request.Name}Handler"])).Select(request => request.Name));
    }

    [Fact]
    public void What_can_be_refused_says_with_what() =>
        Offenders.None(Code.Requests.Where(CanBeRefused).Where(request => !request.IsDefined(typeof(RefusesAttribute), inherit: false)).Select(request => request.Name));

    [Fact]
    public void Every_use_case_and_what_it_takes_is_explained() =>
        Offenders.None(Code.Requests.SelectMany(InputsOf).SelectMany(Docs.Value.MissingOf));

    [Fact]
    public void Every_refusal_is_explained() =>
        Offenders.None(Code.Refusals.Where(refusal => !Docs.Value.HasSummary(refusal)).Select(refusal => refusal.Name));

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
