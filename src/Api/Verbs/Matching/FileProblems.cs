using System.Globalization;
using System.Text;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Everything that is wrong with the files: the first hundred things in full, the rest counted.</summary>
internal sealed class FileProblems
{
    private const int Told = 100;

    private readonly List<string> _told = [];
    private long _untold;

    public bool Any => _told.Count > 0;

    /// <param name="place">The file, with line and column or path.</param>
    /// <param name="sentence">What is wrong there.</param>
    public void Add(string place, string sentence)
    {
        if (_told.Count < Told)
            _told.Add(Shown($"{place}: {sentence}"));
        else
            _untold++;
    }

    /// <summary>Each reason with its path.</summary>
    public void Add(string file, Error? refusal)
    {
        foreach (var reason in refusal?.All ?? [])
            Add(reason.Path.Count == 0 ? file : $"{file}, {string.Join('.', reason.Path)}", Sentence(reason));
    }

    /// <summary>The reason with the value that it is about.</summary>
    public static string Sentence(Error reason) => reason switch
    {
        NotOffered { Value: var value } => $"\"{value}\" is not among what is offered.",
        Duplicate { Value: var value } => $"\"{value}\" is there already.",
        _ => reason.Message,
    };

    public void MustBeNone()
    {
        if (!Any)
            return;

        var rest = _untold == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Environment.NewLine}… and {_untold:N0} more.");
        throw new StartRefused($"Nothing was matched.{Environment.NewLine}{string.Join(Environment.NewLine, _told)}{rest}");
    }

    /// <summary>What a file holds is shown on a terminal, to which some characters are orders.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
            _ = shown.Append(char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format ? '?' : letter);
        return shown.ToString();
    }
}
