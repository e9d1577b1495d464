using System.Globalization;
using System.Text.Unicode;
using CsvHelper;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>One line of a file of people. What is wrong with a cell is told with its line and column, and the cell counts as empty.</summary>
internal sealed class PeopleLine(CsvReader csv, PeopleColumns columns, string file, FileProblems problems)
{
    /// <summary>How several things stand in one cell.</summary>
    private const char Between = ';';

    public long Number => csv.LineNumber;

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty(string column) => columns[column] is not { } place || csv.GetSpan(place).IsEmpty;

    public void Refuse(string sentence) => problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, line {Number}"), sentence);

    public void Refuse(string column, string sentence) => Refuse(Number, column, sentence);

    public void Refuse(long line, string column, string sentence) =>
        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}, column {column}"), sentence);

    /// <summary>Empty where the file has no such column.</summary>
    public string Text(string column, int most = Texts.MaxLine)
    {
        if (columns[column] is not { } place)
            return "";
        if (!Utf8.IsValid(csv.GetSpan(place)))
            Refuse(column, "This is no text in UTF-8.");
        else if (csv.GetString(place) is var text && text.Length > most)
            Refuse(column, FileProblems.Sentence(new TooLong(most)));
        else if (text.Any(char.IsControl))
            Refuse(column, "A cell holds one line of text, without tabs and control characters.");
        else
            return text;
        return "";
    }

    public IReadOnlyList<string> List(string column, int most)
    {
        var items = Text(column, most * Texts.MaxLine).Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (items.Length <= most)
            return items;

        Refuse(column, FileProblems.Sentence(new TooMany(most)));
        return [];
    }

    public int? Whole(string column, int from, int to)
    {
        if (Text(column) is not { Length: > 0 } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;

        Refuse(column, string.Create(CultureInfo.InvariantCulture, $"\"{Texts.Excerpt(text)}\" is no whole number from {from} to {to}."));
        return null;
    }

    /// <summary>Null where nothing is said; words count without regard to case.</summary>
    public T? OneOf<T>(string column, params (string Word, T Value)[] words) where T : struct
    {
        if (Text(column) is not { Length: > 0 } text)
            return null;
        foreach (var (word, value) in words)
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;

        Refuse(column, $"\"{Texts.Excerpt(text)}\" is not {string.Join(" or ", words.Select(known => known.Word))}.");
        return null;
    }
}
