using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;
using static Mentoring.Domain.Matching.CriterionKind;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Scoring;

public sealed class RuleTests
{
    private static readonly MatchPlanOf NoRules = Plan(Criterion(Priority));
    private static readonly MatchPair Two = new(Maya.Key, Lee.Key);

    [Fact]
    public void Strangers_without_answers_break_no_rule() => Breaks(
        [],
        new()
        {
            OtherInstitution = true, UnitQuestion = "jobTitle", ReportingLineQuestion = "employer", GapQuestion = "years", MinGap = 3, LanguagesQuestion = "modes",
            ModesQuestion = "modes", TimeZoneQuestion = "timeZone", MaxHoursApart = 0, EqualAnswers = ["libraryType"],
        },
        Maya, Lee);

    [Fact]
    public void Everything_that_two_break_is_named_at_once() => Breaks(
        [
            PairRule.SameInstitution, PairRule.SameUnit, PairRule.SameReportingLine, PairRule.ExperienceGap, PairRule.NoCommonLanguage, PairRule.NoCommonMode,
            PairRule.TimeZonesApart, PairRule.DifferentAnswers,
        ],
        new()
        {
            OtherInstitution = true, UnitQuestion = "jobTitle", ReportingLineQuestion = "employer", GapQuestion = "years", MinGap = 3, LanguagesQuestion = "modes",
            ModesQuestion = "modes", TimeZoneQuestion = "timeZone", MaxHoursApart = 5, EqualAnswers = ["frequency", "libraryType"],
        },
        Maya.Saying("jobTitle", " Cataloguer ").Saying("employer", "Dean Müller").With("years", 4).With("modes", "eMail").At(0).With("frequency", "weekly").With("libraryType", "public")
            with { Institution = "elm" },
        Lee.Saying("jobTitle", "cataloguer").Saying("employer", "Dean  Muller").With("years", 6).With("modes", "telephone").At(-330).With("frequency", "weekly").With("libraryType", "school")
            with { Institution = "elm" });

    [Fact]
    public void Just_enough_is_enough() => Breaks(
        [],
        new() { GapQuestion = "years", MinGap = 3, ModesQuestion = "modes", TimeZoneQuestion = "timeZone", MaxHoursApart = 5 },
        Maya.With("years", 4).With("modes", "eMail", "telephone").At(0), Lee.With("years", 7).With("modes", "inPerson", "telephone").At(-300));

    [Fact]
    public void Nobody_mentors_themselves() => Breaks([PairRule.SamePerson], new(), Maya, Lee with { Person = Maya.Person });

    [Fact]
    public void Who_wants_nothing_of_the_other_is_not_paired_with_them()
    {
        Breaks([PairRule.Excluded], new(), Maya with { NotWith = [Lee.Person] }, Lee);
        Breaks([PairRule.Excluded], new(), Maya, Lee with { NotWith = [Maya.Person] });
    }

    [Fact]
    public void Nobody_is_paired_with_whom_they_were_paired_or_whom_the_chair_excludes()
    {
        Assert.Equal([PairRule.Excluded], new PairScoring(NoRules.For([Maya], [Lee]) with { Apart = [Two] }).Broken(Maya, Lee));
        Assert.Equal([PairRule.Excluded], new PairScoring((NoRules with { Ask = new() { Exclusions = [Two] } }).For([Maya], [Lee])).Broken(Maya, Lee));
    }

    private static void Breaks(PairRule[] rules, MatchingRules plan, MatchPerson mentee, MatchPerson mentor) =>
        Assert.Equal(rules, new PairScoring((NoRules with { Rules = plan }).For([mentee], [mentor])).Broken(mentee, mentor));
}
