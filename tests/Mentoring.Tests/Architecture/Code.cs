using System.Reflection;
using MediatR;
using Mentoring.Infrastructure;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Mono.Cecil;

namespace Mentoring.Tests.Architecture;

/// <summary>What the architecture tests look at: the assemblies of the four layers, as types and as instructions, and their sources.</summary>
internal static class Code
{
    public static readonly Assembly Domain = typeof(Error).Assembly;
    public static readonly Assembly UseCases = typeof(IMentoringDb).Assembly;
    public static readonly Assembly Infrastructure = typeof(InfrastructureSetup).Assembly;
    public static readonly Assembly Api = typeof(Program).Assembly;

    public static readonly IReadOnlyList<Assembly> Layers = [Domain, UseCases, Infrastructure, Api];

    private static readonly Lazy<IReadOnlyList<TypeDefinition>> Types = new(() =>
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        return [.. Layers.Select(layer => ModuleDefinition.ReadModule(layer.Location, new() { AssemblyResolver = resolver })).SelectMany(module => module.GetTypes())];
    });

    /// <summary>Every type of the layers with its instructions, nested ones and those that the compiler made too.</summary>
    public static IReadOnlyList<TypeDefinition> AllTypes => Types.Value;

    /// <summary>The sources of the layers; what EF Core generates is not ours to shape.</summary>
    public static IEnumerable<FileInfo> Sources =>
        from file in new DirectoryInfo(Path.Combine(Repository.Root.FullName, "src")).EnumerateFiles("*.cs", SearchOption.AllDirectories)
        let folders = FoldersOf(file)
        where !folders.Contains("obj") && !folders.Contains("bin") && !folders.Contains("Migrations") && !folders.Contains("CompiledModels")
        select file;

    public static string[] FoldersOf(FileInfo file) =>
        Path.GetRelativePath(Repository.Root.FullName, file.DirectoryName!).Split(Path.DirectorySeparatorChar);

    /// <summary>Every use case; but for reading, which is generic and the same for every view.</summary>
    public static IEnumerable<Type> Requests => UseCases.GetTypes()
        .Where(type => typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false });

    /// <summary>Every reason to refuse.</summary>
    public static IEnumerable<Type> Refusals => Domain.GetTypes().Concat(UseCases.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Error)) && type is { IsAbstract: false } && type != typeof(Problems));

    public static IEnumerable<(Type Handler, Type Request)> Handlers =>
        from type in UseCases.GetTypes()
        from handled in type.GetInterfaces()
        where handled.IsGenericType && handled.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
        select (type, handled.GenericTypeArguments[0]);
}
