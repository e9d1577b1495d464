namespace Mentoring.Api.Demo;

/// <summary>The files that are built into the program.</summary>
internal static class Resource
{
    public static string Read(string name)
    {
        using var file = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
