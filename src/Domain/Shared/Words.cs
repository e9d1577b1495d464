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

    /// <summary>The form in which text is ordered and searched: decomposed, without marks, lower case; equal on every database.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (System.Globalization.CharUnicodeInfo.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.NonSpacingMark)
                _ = folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
