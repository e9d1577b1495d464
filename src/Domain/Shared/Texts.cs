namespace Mentoring;

/// <summary>The checks of a text that come from outside.</summary>
public static class Texts
{
    /// <summary>Names, titles, institutions.</summary>
    public const int MaxLine = 200;

    /// <summary>Guidelines, notes, messages.</summary>
    public const int MaxPage = 20_000;

    /// <summary>Refuses an empty text and one that is too long.</summary>
    public static Error? Check(string? text, int max, params string[] path) =>
        string.IsNullOrWhiteSpace(text) ? new Missing(path[^1]).At(path) : CheckLength(text, max, path);

    /// <summary>Refuses a text that is too long or holds a NUL, which no database text takes.</summary>
    public static Error? CheckLength(string? text, int max, params string[] path) =>
        text is null ? null :
        text.Length > max ? new TooLong(max).At(path) :
        text.Contains('\0', StringComparison.Ordinal) ? new WrongKind("text without NUL").At(path) :
        null;

    /// <summary>At most forty characters of what was sent, to be told back.</summary>
    public static string Excerpt(string text) => text.Length <= 40 ? text : text[..40];
}
