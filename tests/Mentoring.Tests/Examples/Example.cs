using System.Text.RegularExpressions;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Examples;

/// <summary>A file of <c>docs/queries</c>: a job of somebody, told to people and to <see cref="Story"/> by its comments.</summary>
/// <param name="Title">Its first line: who does what.</param>
/// <param name="As">The e-mail address of the person of the demo who does it.</param>
/// <param name="On">The day of the newest program, such as <c>mentoringFrom</c>, on which it is done; null: whenever.</param>
internal sealed partial record Example(string Name, string Title, string As, string? On, IReadOnlyList<Operation> Operations)
{
    public static DirectoryInfo Folder { get; } = new(Path.Combine(Repository.Root.FullName, "docs", "queries"));

    public static Example Read(string name)
    {
        // Empty lines are between operations, and nowhere else.
        var parts = File.ReadAllText(Path.Combine(Folder.FullName, $"{name}.graphql")).TrimEnd().Split("\n\n");
        var header = parts[0].Split('\n');
        return new(name, header[0].TrimStart('#', ' '), Told(header, "as") ?? throw new InvalidDataException($"{name} does not say whose job it is."),
            Told(header, "on"), [.. parts.Skip(1).Select(Operation.Read)]);
    }

    /// <summary>What comes after <c># word: </c>, on the line and on those below that are indented; null when nobody says it.</summary>
    internal static string? Told(IEnumerable<string> lines, string word)
    {
        var told = lines.SkipWhile(line => !line.StartsWith($"# {word}: ", StringComparison.Ordinal)).ToList();
        return told.Count == 0 ? null
            : string.Join(' ', told.Skip(1).TakeWhile(line => line.StartsWith("#  ", StringComparison.Ordinal)).Select(line => line[1..].Trim()).Prepend(told[0][(word.Length + 4)..]));
    }

    public override string ToString() => Name;
}

/// <summary>One operation of an example.</summary>
/// <param name="Kind"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
/// <param name="Variables">JSON in which a text such as <c>$ToPair.cohorts.nodes[0].id</c> stands for what an earlier operation answered.</param>
/// <param name="Ends">Said of a stream that ends by itself.</param>
/// <param name="Refused">The code with which it is refused; null when it is not.</param>
internal sealed partial record Operation(string Name, string Kind, string Document, string? Variables, string? Ends, string? Refused)
{
    public static Operation Read(string part)
    {
        var heading = Heading().Match(part);
        var comments = part.Split('\n').TakeWhile(line => line.StartsWith('#')).ToList();
        return heading.Success
            ? new(heading.Groups["name"].Value, heading.Groups["kind"].Value, part, Example.Told(comments, "variables"), Example.Told(comments, "ends"), Example.Told(comments, "refused"))
            : throw new InvalidDataException($"An operation needs a name, and no empty line within it: {part}");
    }

    [GeneratedRegex(@"^(?<kind>query|mutation|subscription) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
