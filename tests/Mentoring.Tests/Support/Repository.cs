namespace Mentoring.Tests.Support;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mentoring.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
