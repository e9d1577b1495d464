using CsCheck;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;
using static Mentoring.Domain.Matching.CriterionKind;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>Plans and people at random: every kind of criterion and rule, with ties, missing answers, and people who know each other.</summary>
internal static class AnyInput
{
    private static readonly Choice[] Offered = [.. "abcdef".Select(letter => new Choice($"{letter}", $"The {letter}"))];

    private static readonly Question[] Form =
    [
        Ask("one", QuestionKind.SingleChoice), Ask("many", QuestionKind.MultipleChoice), Ask("ranked", QuestionKind.Ranked),
        Ask("number", QuestionKind.Number), Ask("yes", QuestionKind.YesNo), Ask("zone", QuestionKind.TimeZone), Ask("unit", QuestionKind.ShortText),
    ];

    private static readonly Gen<int> Points = Gen.OneOf(Gen.Int[0, 1000], OneOf(0, 500, 1000));
    private static readonly Gen<string[]> Some = Gen.Shuffle(Offered.Select(choice => choice.Key).ToArray(), 0, Offered.Length);
    private static readonly Gen<TableStep[]> Table = Gen.Select(Gen.Int[-3, 3], Gen.Select(Gen.Int[1, 4], Points).Array[1, 5], (from, steps) =>
        steps.Select(step => new TableStep(from += step.Item1, step.Item2)).ToArray());

    public static Gen<MatchInput> UpTo(int mentees, int mentors) =>
        from few in Gen.Int[1, mentees] from many in Gen.Int[1, mentors] from criteria in AnyCriterion.Array[1, 12] from rules in AnyRules
        from wanting in AnyPerson.Array[few] from offering in AnyPerson.Array[many] from pairs in Gen.Select(Gen.Int[0, few - 1], Gen.Int[0, many - 1]).Array[0, 9]
        let all = pairs.Select(pair => new MatchPair($"e{pair.Item1}", $"r{pair.Item2}")).ToArray()
        select new MatchInput
        {
            Plan = new() { Criteria = [.. criteria.Select((criterion, i) => criterion with { Key = $"{i}", Weight = Math.Max(criterion.Weight, i == 0 ? 1 : 0) })], Rules = rules },
            Ask = new() { Exclusions = [.. all.Take(3)], Pins = [.. all.Skip(6).Select(pair => new MatchPin(pair, "Because."))] }, Apart = [.. all.Skip(2).Take(4)],
            Topics = Offered, MenteeForm = Form, MentorForm = Form,
            Mentees = [.. wanting.Select((person, i) => person with { Key = $"e{i}", Person = $"p{i}", Name = $"E{i}" })],
            Mentors = [.. offering.Select((person, i) => person with { Key = $"r{i}", Person = $"p{i + 2}", Name = $"R{i}" })],
        };

    private static Gen<Criterion> AnyCriterion =>
        from kind in OneOf(
            (TopicOverlap, (string?)null), (SameAnswer, "one"), (SameAnswer, "yes"), (AnswerOverlap, "many"), (AnswerOverlap, "ranked"), (AnswerOverlap, "one"),
            (ExperienceGap, "number"), (ExperienceGap, "one"), (Distance, "zone"), (RankedPreference, null), (LibraryTypePreference, "many"), (CommitteeScore, null), (Priority, null))
        from weight in Points from unknown in Points from table in Table
        let criterion = new Criterion { Key = "", Name = "Any", Kind = kind.Item1, Weight = weight, WhenUnknown = unknown, MenteeQuestion = kind.Item2, MentorQuestion = kind.Item2 }
        select criterion.HasTable ? criterion with { Table = table } : criterion;

    private static Gen<MatchingRules> AnyRules =>
        from off in Gen.Int[0, 3].Array[8] from gap in Gen.Int[0, 3] from hours in Gen.Int[0, 12]
        select new MatchingRules
        {
            OtherInstitution = off[0] == 0, UnitQuestion = off[1] == 0 ? "unit" : null, ReportingLineQuestion = off[2] == 0 ? "number" : null,
            GapQuestion = off[3] > 0 ? null : gap > 1 ? "number" : "one", MinGap = gap, LanguagesQuestion = off[4] == 0 ? "many" : null,
            ModesQuestion = off[5] == 0 ? "ranked" : null, TimeZoneQuestion = off[6] == 0 ? "zone" : null, MaxHoursApart = hours,
            EqualAnswers = off[7] switch { 0 => ["yes"], 1 when gap != 1 => ["one", "yes"], _ => [] },
        };

    private static Gen<MatchPerson> AnyPerson =>
        from has in Gen.Int[0, 4].Array[12] from topics in Some from many in Some from ranked in Some from one in Some from number in Gen.Int[0, 9] from zone in Gen.Int[-48, 56]
        from unit in OneOf("Main Desk", "main  désk", "Stacks", " ") from named in Gen.Int[0, 9].Array[0, 3].Array[0, 3] from vetoed in Gen.Int[0, 9] from score in Gen.Int[0, 1000]
        from priority in Gen.Enum<MatchPriority>()
        select new MatchPerson
        {
            Key = "", Person = "", Name = "", Topics = has[0] > 0 ? topics : [], Institution = has[1] > 2 ? "elm" : has[1] > 1 ? "oak" : "", Priority = priority,
            CommitteeScore = has[2] > 0 ? score : null, NotWith = has[3] == 0 ? [$"p{vetoed}"] : [], Prefers = has[4] > 2 ? [.. named.Select(place => place.Select(p => $"p{p}").ToArray())] : [],
            Answers =
            [
                .. Given(has[5], new() { Question = "many", Choices = many }), .. Given(has[6], new() { Question = "ranked", Choices = ranked }),
                .. Given(has[7], new() { Question = "one", Choices = [.. one.Take(1)] }), .. Given(has[8], new() { Question = "number", Number = number }),
                .. Given(has[9], new() { Question = "zone", UtcOffset = zone * 15 }), .. Given(has[10], new() { Question = "unit", Text = unit }),
                .. Given(has[11], new() { Question = "yes", YesNo = number > 4 }),
            ],
        };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<MatchAnswer> Given(int has, MatchAnswer answer) => has > 0 ? [answer] : [];

    private static Question Ask(string key, QuestionKind kind)
    {
        var question = new Question { Key = key, Text = key, Kind = kind };
        return question.OffersChoices ? question with { Choices = Offered } : question;
    }
}
