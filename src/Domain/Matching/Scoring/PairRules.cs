namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Which rules a pair breaks. A missing answer breaks none.</summary>
internal sealed class PairRules(MatchInput input)
{
    private readonly MatchingRules _rules = input.Plan.Rules;
    private readonly HashSet<MatchPair> _apart = [.. input.Apart, .. input.Ask.Exclusions];

    public IReadOnlyList<PairRule> Broken(MatchPerson mentee, MatchPerson mentor)
    {
        var broken = new List<PairRule>();
        void Check(PairRule rule, bool breaks)
        {
            if (breaks)
                broken.Add(rule);
        }

        Check(PairRule.SamePerson, mentee.Person == mentor.Person);
        Check(PairRule.Excluded, _apart.Contains(new(mentee.Key, mentor.Key)) || mentee.NotWith.Contains(mentor.Person) || mentor.NotWith.Contains(mentee.Person));
        Check(PairRule.SameInstitution, _rules.OtherInstitution && mentee.Institution.Length > 0 && mentee.Institution == mentor.Institution);
        Check(PairRule.SameUnit, Same(_rules.UnitQuestion, mentee, mentor) is true);
        Check(PairRule.SameReportingLine, Same(_rules.ReportingLineQuestion, mentee, mentor) is true);
        Check(PairRule.ExperienceGap, Behind(mentee, mentor));
        Check(PairRule.NoCommonLanguage, NothingShared(_rules.LanguagesQuestion, mentee, mentor));
        Check(PairRule.NoCommonMode, NothingShared(_rules.ModesQuestion, mentee, mentor));
        Check(PairRule.TimeZonesApart, TooFar(mentee, mentor));
        Check(PairRule.DifferentAnswers, _rules.EqualAnswers.Any(question => Same(question, mentee, mentor) is false));
        return broken;
    }

    private static bool? Same(string? question, MatchPerson mentee, MatchPerson mentor) =>
        Reading.Comparable(mentee, question) is { } one && Reading.Comparable(mentor, question) is { } other ? one == other : null;

    private static bool NothingShared(string? question, MatchPerson mentee, MatchPerson mentor) =>
        Reading.Chosen(mentee, question) is { Count: > 0 } one && Reading.Chosen(mentor, question) is { Count: > 0 } other && !one.Any(other.Contains);

    private bool Behind(MatchPerson mentee, MatchPerson mentor) =>
        Reading.Level(mentee, input.MenteeForm, _rules.GapQuestion) is { } from && Reading.Level(mentor, input.MentorForm, _rules.GapQuestion) is { } to
        && (long)to - from < _rules.MinGap;

    private bool TooFar(MatchPerson mentee, MatchPerson mentor) =>
        Reading.Offset(mentee, _rules.TimeZoneQuestion) is { } one && Reading.Offset(mentor, _rules.TimeZoneQuestion) is { } other
        && Reading.MinutesApart(one, other) > _rules.MaxHoursApart * 60;
}
