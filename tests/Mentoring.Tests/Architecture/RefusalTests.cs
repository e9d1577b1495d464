using System.Reflection;
using System.Text.RegularExpressions;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Mentoring.Tests.Architecture;

/// <summary>
/// What a use case refuses with is part of its contract. So its declaration is compared with the instructions: with every
/// refusal that is made anywhere in what its handler can call and be answered by.
/// </summary>
public sealed partial class RefusalTests
{
    private static readonly Lazy<CallGraph> Calls = new(() => new(Code.AllTypes));
    private static readonly Lazy<Answers> Answers = new(() => new(Code.AllTypes));
    private static readonly IReadOnlyDictionary<string, Type> Refusals = Code.Refusals.ToDictionary(refusal => refusal.FullName!);

    public static TheoryData<Type> UseCases => [.. Code.Requests.Where(request => request.IsDefined(typeof(RefusesAttribute), inherit: false))];

    [Theory, MemberData(nameof(UseCases))]
    public void Every_refusal_is_declared_and_no_other(Type request)
    {
        var reachable = Calls.Value.ReachableFrom(HandlersOf(request), Answers.Value.MayRefuse);
        var made = reachable.SelectMany(at => MadeIn(at.Method).Select(refusal => (refusal, at))).ToLookup(made => made.refusal, made => made.at);
        var lookedAt = reachable.SelectMany(at => LookedAtIn(at.Method)).ToHashSet();
        var declared = request.GetCustomAttribute<RefusesAttribute>()!.Errors;

        Offenders.None([
            .. made.Where(at => !lookedAt.Contains(at.Key) && !declared.Contains(at.Key)).Select(at => $"not declared: {at.Key.Name}, made by {at.First()}"),
            .. declared.Where(refusal => !made.Contains(refusal)).Select(refusal => $"declared, and never made: {refusal.Name}"),
            .. declared.GroupBy(refusal => refusal).Where(same => same.Count() > 1).Select(same => $"declared twice: {same.Key.Name}"),
        ]);
    }

    /// <summary>A reason that no story meets, by its code or its name, may as well never be given.</summary>
    [Fact]
    public void Every_refusal_is_met_in_a_story()
    {
        var words = new DirectoryInfo(Path.Combine(Repository.Root.FullName, "tests", "Mentoring.Tests")).EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => !Code.FoldersOf(file).Intersect(["obj", "bin", "Architecture"]).Any())
            .SelectMany(file => Word().Matches(File.ReadAllText(file.FullName)).Select(word => word.Value)).ToHashSet();

        Offenders.None(Code.Refusals.Where(refusal => !words.Contains(refusal.Name) && !words.Contains(Words.Upper(refusal.Name))).Select(refusal => refusal.Name));
    }

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex Word();

    private static IEnumerable<MethodDefinition> HandlersOf(Type request) =>
        Code.Handlers.Where(handled => handled.Request == request).SelectMany(handled => Calls.Value.TypeOf(handled.Handler).Methods);

    private static IEnumerable<Type> MadeIn(MethodDefinition method) => Operands(method, OpCodes.Newobj);

    /// <summary>A refusal that the code asks for by its type is dealt with there, and may stay inside.</summary>
    private static IEnumerable<Type> LookedAtIn(MethodDefinition method) => Operands(method, OpCodes.Isinst);

    private static IEnumerable<Type> Operands(MethodDefinition method, OpCode code) =>
        from instruction in method.HasBody ? method.Body.Instructions : []
        where instruction.OpCode == code
        let type = (instruction.Operand as MethodReference)?.DeclaringType ?? (TypeReference)instruction.Operand
        where Refusals.ContainsKey(type.FullName)
        select Refusals[type.FullName];
}
