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

    /// <summary>Refuses a text that is too long, or holds a NUL or half a character, which no database text takes.</summary>
    public static Error? CheckLength(string? text, int max, params string[] path) =>
        text is null ? null :
        text.Length > max ? new TooLong(max).At(path) :
        IsWhole(text) ? null : new WrongKind("text without NUL or half characters").At(path);

    /// <summary>At most forty characters of what was sent, to be told back.</summary>
    public static string Excerpt(string text) => string.Concat(text.EnumerateRunes().Take(40));

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (text[i] is '\0' || char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
