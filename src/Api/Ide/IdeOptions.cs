namespace Mentoring.Api.Ide;

/// <summary>The GraphQL IDE in the browser, bound from the configuration section <c>Ide</c>.</summary>
public sealed class IdeOptions
{
    public const string Section = "Ide";

    /// <summary>Whether browsers are shown the IDE. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The title of the page. Default <c>GraphQL</c>.</summary>
    public string Title { get; set; } = "GraphQL";

    /// <summary>What a new document holds, unless an <see cref="IFirstDocument"/> knows better. Default empty.</summary>
    public string FirstDocument { get; set; } = "";

    /// <summary>Where the files of the IDE are, from the folder of the program. Default <c>ide</c>, where the build puts them.</summary>
    public string Folder { get; set; } = "ide";
}

/// <summary>By which the host chooses what a new document in the IDE holds, for example by who is signed in.</summary>
public interface IFirstDocument
{
    /// <summary>The document; null for the one of the settings.</summary>
    ValueTask<string?> ForAsync(HttpContext http, CancellationToken ct);
}
