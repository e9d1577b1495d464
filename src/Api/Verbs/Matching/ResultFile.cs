using System.Globalization;
using CsvHelper;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>What came of a match, as CSV: a line for each pair, then one for everybody without a partner, each with its reasons.</summary>
internal sealed class ResultFile(People people)
{
    private static readonly string[] Columns = ["mentee", "menteeName", "mentor", "mentorName", "score", "rankForMentee", "rankForMentor", "kept", "reasons"];

    /// <param name="withMark">Begins with the mark by which a spreadsheet knows UTF-8.</param>
    public void Write(MatchOutcome outcome, Stream to, bool withMark)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n", WriteByteOrderMark = withMark }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (var pair in outcome.Pairs)
            csv.WriteRecord(Cells(pair));
        foreach (var unplaced in outcome.Unplaced)
            csv.WriteRecord(Cells(unplaced));
        csv.Flush();
    }

    private string[] Cells(MatchedPair pair) =>
    [
        pair.Pair.Mentee, people.NameOf(Role.Mentee, pair.Pair.Mentee), pair.Pair.Mentor, people.NameOf(Role.Mentor, pair.Pair.Mentor),
        Text(pair.Score), Text(pair.RankForMentee), Text(pair.RankForMentor), pair.IsKept ? "yes" : "no",
        string.Join(" | ", pair.Criteria.Where(criterion => criterion.Weight > 0).Select(criterion => $"{criterion.Name} {Text(criterion.Value)}: {criterion.Sentence}")),
    ];

    private string[] Cells(Unplaced unplaced)
    {
        var name = people.NameOf(unplaced.Role, unplaced.Key);
        string[] who = unplaced.Role is Role.Mentee ? [unplaced.Key, name, "", ""] : ["", "", unplaced.Key, name];
        return [.. who, "", "", "", "", Reason(unplaced)];
    }

    private string Reason(Unplaced unplaced) => unplaced.Reason switch
    {
        UnplacedReason.NobodyAllowed when unplaced.Rules is [] => "There is nobody for the other role.",
        UnplacedReason.NobodyAllowed => $"The rules leave nobody: {string.Join(", ", unplaced.Rules.Select(rule => $"{Rule(rule.Rule)} {Text(rule.Count)}"))}.",
        UnplacedReason.BelowFloor => "Everybody whom the rules leave is below the floor.",
        UnplacedReason.SeatsScarce when unplaced is { BestSeat: { } mentor, ServesInstead: { } mentee } =>
            $"There are fewer seats than people; the seat that fits best, of {Name(Role.Mentor, mentor)}, serves {Name(Role.Mentee, mentee)}.",
        UnplacedReason.SeatsScarce => "There are fewer seats than people.",
        UnplacedReason.NotNeeded => "No mentee needs this mentor.",
        _ => throw new ArgumentOutOfRangeException(nameof(unplaced), unplaced.Reason, null),
    };

    private string Name(Role role, string id) => people.NameOf(role, id) is var name && name == id ? name : $"{name} ({id})";

    private static string Rule(PairRule rule) => rule switch
    {
        PairRule.SamePerson => "the same person",
        PairRule.Excluded => "excluded",
        PairRule.SameInstitution => "same institution",
        PairRule.SameUnit => "same unit",
        PairRule.SameReportingLine => "same reporting line",
        PairRule.ExperienceGap => "not far enough ahead",
        PairRule.NoCommonLanguage => "no common language",
        PairRule.NoCommonMode => "no common way of contact",
        PairRule.TimeZonesApart => "clocks too far apart",
        PairRule.DifferentAnswers => "answers differ that must be equal",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
