using Mono.Cecil;

namespace Mentoring.Tests.Architecture;

/// <summary>
/// Which methods of the layers can run when a method runs: those it calls, those it makes delegates of, the bodies of its
/// async methods and iterators, and for an interface of ours every implementation.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<string, TypeDefinition> _types;
    private readonly ILookup<string, MethodDefinition> _implementations;

    public CallGraph(IReadOnlyCollection<TypeDefinition> types)
    {
        _types = types.DistinctBy(type => type.FullName).ToDictionary(type => type.FullName);
        _implementations = (
            from type in _types.Values
            from contract in type.Interfaces
            from method in type.Methods
            where _types.ContainsKey(contract.InterfaceType.GetElementType().FullName)
            select (Contract: $"{contract.InterfaceType.GetElementType().FullName}::{method.Name}", method)).ToLookup(found => found.Contract, found => found.method);
    }

    public TypeDefinition TypeOf(Type type) => _types[type.FullName!.Replace('+', '/')];

    /// <summary>These methods and all that can run when they do, each with a shortest way to it.</summary>
    /// <param name="follow">Which calls count.</param>
    public IReadOnlyCollection<Reached> ReachableFrom(IEnumerable<MethodDefinition> start, Func<MethodDefinition, bool> follow)
    {
        var reached = new Dictionary<string, Reached>();
        var waiting = new Queue<Reached>(start.Select(method => new Reached(method, null)));
        while (waiting.TryDequeue(out var here))
        {
            if (!reached.TryAdd(here.Method.FullName, here) || !here.Method.HasBody)
                continue;
            foreach (var next in NextOf(here.Method, follow))
                waiting.Enqueue(new(next, here));
        }

        return reached.Values;
    }

    private IEnumerable<MethodDefinition> NextOf(MethodDefinition method, Func<MethodDefinition, bool> follow)
    {
        var called = method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>().ToList();
        return [
            .. called.SelectMany(Find).Where(follow),
            .. called.SelectMany(made => StateMachine(made.DeclaringType)),
            .. method.Body.Variables.SelectMany(variable => StateMachine(variable.VariableType)),
        ];
    }

    private IEnumerable<MethodDefinition> Find(MethodReference called)
    {
        // Copying a record makes no new reason: `refusal with { Path = ... }`.
        if (called.Name == "<Clone>$")
            return [];
        return _types.ContainsKey(called.DeclaringType.GetElementType().FullName) && called.Resolve() is { } method
            ? _implementations[$"{method.DeclaringType.FullName}::{method.Name}"].Append(method)
            : [];
    }

    private IEnumerable<MethodDefinition> StateMachine(TypeReference variable) =>
        _types.TryGetValue(variable.GetElementType().FullName, out var type) && type.Name.StartsWith('<')
            ? type.Methods.Where(method => method.Name == "MoveNext")
            : [];
}

/// <summary>A method that can run, and from where.</summary>
internal sealed record Reached(MethodDefinition Method, Reached? From)
{
    /// <summary>Every step, the first one first.</summary>
    public override string ToString() => $"{(From is null ? "" : $"{From} > ")}{Method.DeclaringType.Name}.{Method.Name}";
}
