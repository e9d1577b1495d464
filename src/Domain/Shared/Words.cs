using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Mentoring;

/// <summary>Small, culture-free helpers for words.</summary>
public static class Words
{
    /// <summary><c>CallOpen</c> as <c>CALL_OPEN</c>, the way enum values read in the contract.</summary>
    public static string Upper(string pascal)
    {
        var upper = new StringBuilder();
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && upper.Length > 0)
                _ = upper.Append('_');
            _ = upper.Append(char.ToUpperInvariant(letter));
        }

        return upper.ToString();
    }

    /// <summary>
    /// The form in which e-mail addresses are compared. Not folded like other text, in which look-alikes are one:
    /// an address names one person, and somebody else's look-alike must not.
    /// </summary>
    public static string FoldAddress(string address) => address.Trim().ToLowerInvariant();

    /// <summary>
    /// The form in which text is ordered and searched: lower case, Latin letters without their marks, one space for many;
    /// equal on every database and without the system's own tables, which may be absent.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsWhiteSpace(letter))
                _ = folded.Length > 0 && folded[^1] is ' ' ? folded : folded.Append(' ');
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                _ = Plain.TryGetValue(letter, out var plain) ? folded.Append(plain) : folded.Append(letter);
        }

        return folded.ToString();
    }

    private static readonly FrozenDictionary<char, string> Plain = new (string Plain, string Marked)[]
    {
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ"), ("oe", "œ"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔụủưứừửữự"), ("w", "ŵẁẃẅ"),
        ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    }.SelectMany(group => group.Marked.Select(letter => (letter, group.Plain))).ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);
}
