using System.Globalization;
using CsvHelper;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Who is to be paired, from a file with a line for everybody in each role.</summary>
internal static class PeopleFile
{
    /// <summary>An unclosed quote must not read the whole file into one cell.</summary>
    private const int MostBytesOfLine = 256 * 1024;

    /// <summary>What of the file is people; the rest is among the problems.</summary>
    /// <param name="most">With more lines than this the file is read no further.</param>
    public static People Read(string file, PlanFile plan, int most, FileProblems problems, CancellationToken ct)
    {
        var people = new People();
        using var stream = Files.Open(file);
        using var csv = CsvReader.Create(stream, Options(file, problems), leaveOpen: true);
        try
        {
            csv.ReadHeader();
            if (PeopleColumns.Of([.. csv.Headers.Select(header => header.Trim())], plan, sentence => problems.Add($"{file}, line 1", sentence)) is { } columns)
                Read(csv, columns, new PeopleLine(csv, columns, file, problems), new PersonReader(plan), people, most, ct);
        }
        catch (CsvFormatException wrong)
        {
            problems.Add(At(file, wrong.LineNumber), $"A line of more than {MostBytesOfLine / 1024} KB; perhaps a quote is not closed. Nothing after it was read.");
        }

        return people;
    }

    private static void Read(CsvReader csv, PeopleColumns columns, PeopleLine line, PersonReader reader, People people, int most, CancellationToken ct)
    {
        while (csv.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (csv.RowNumber > most)
            {
                line.Refuse(string.Create(CultureInfo.InvariantCulture, $"More than {most:N0} people; --limit lets in more. Nothing after it was read."));
                return;
            }

            if (csv.FieldCount != columns.Count)
                line.Refuse(string.Create(CultureInfo.InvariantCulture, $"The line has {csv.FieldCount} of {columns.Count} cells."));
            else if (reader.Read(line) is { } person)
                people.Add(person, line);
        }

        people.CheckNames(line);
    }

    private static CsvReaderOptions Options(string file, FileProblems problems) => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = MostBytesOfLine,
        OnMalformedRecord = record => problems.Add(At(file, record.LineNumber), record.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => "A quote is not closed.",
            _ => "A quote stands where none may be; quote the whole cell and double the quotes within.",
        }),
    };

    private static string At(string file, long line) => string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
}
