using CsCheck;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>The fast scores, judged pair by pair by the breakdown that people read.</summary>
public sealed class CompiledScoresTests
{
    [Fact]
    public void Every_pair_has_the_score_of_its_breakdown() => AnyInput.UpTo(5, 90).Sample(input => Same(input, [.. Enumerable.Range(0, input.Mentees.Count)]), iter: 3000);

    [Fact]
    public void A_plan_at_random_is_one_that_a_committee_could_have_made() =>
        AnyInput.UpTo(2, 2).Sample(input => Assert.DoesNotContain(MatchEngine.Check(input)?.All ?? [], problem => problem.Path[0] is not "ask"), iter: 1000);

    [Fact]
    public void So_have_those_of_a_crowd_that_is_worked_on_in_blocks() => Same(Crowds.Of(mentors: 2500, mentees: 40), [.. Enumerable.Range(0, 40)]);

    /// <summary>Everybody has a number and a choice of their own, far too many for a table of all combinations.</summary>
    [Fact]
    public void So_have_people_of_whom_no_two_are_alike()
    {
        const int People = 1200;
        Choice[] choices = [.. Enumerable.Range(0, 12).Select(i => new Choice($"c{i}", $"Choice {i}"))];
        Question[] form = [new() { Key = "number", Text = "?", Kind = QuestionKind.Number }, new() { Key = "choices", Text = "?", Kind = QuestionKind.MultipleChoice, Choices = choices }];
        MatchPerson Person(string key, int i) => new()
        {
            Key = key, Person = key, Name = key,
            Answers =
            [
                new() { Question = "number", Number = i * 7919 % 10_007 },
                new() { Question = "choices", Choices = [.. choices.Where((_, bit) => ((i * 31 % 4096) >> bit & 1) != 0).Select(choice => choice.Key)] },
            ],
        };
        Criterion Criterion(string question, CriterionKind kind, params TableStep[] table) => new()
        {
            Key = question, Name = question, Kind = kind, Weight = 7, MenteeQuestion = question, MentorQuestion = question, Table = table,
        };

        Same(
            new()
            {
                Plan = new() { Criteria = [Criterion("number", CriterionKind.ExperienceGap, new(-500, 10), new(0, 300), new(800, 1000)), Criterion("choices", CriterionKind.AnswerOverlap)] },
                Ask = new(), MenteeForm = form, MentorForm = form, Mentees = [.. Enumerable.Range(0, People).Select(i => Person($"e{i}", i))],
                Mentors = [.. Enumerable.Range(0, People).Select(i => Person($"r{i}", i + 600))],
            },
            [0, 1, 7, 500, 1199]);
    }

    [Theory, InlineData(1, 0), InlineData(3, 0), InlineData(31, 1), InlineData(32, 1), InlineData(33, 1), InlineData(997, 3), InlineData(1000, 12), InlineData(999, 19), InlineData(1000, 19)]
    public void Rounding_is_exact_for_every_value_and_weights_of_every_size(int weight, int others)
    {
        var criteria = Enumerable.Range(0, 1 + others).Select(i => Criterion(i == 0 ? CriterionKind.CommitteeScore : CriterionKind.Priority) with { Key = $"{i}", Weight = i == 0 ? weight : 1000 });
        MatchPerson[] mentees = [.. Enumerable.Range(0, 3).Select(i => Maya with { Key = $"e{i}", Person = $"e{i}", CommitteeScore = 500 * i, Priority = (MatchPriority)i })];

        Same(Plan([.. criteria]).For(mentees, [.. Enumerable.Range(0, 1001).Select(i => Lee with { Key = $"r{i}", Person = $"r{i}", CommitteeScore = i })]), [0, 1, 2]);
    }

    private static void Same(MatchInput input, int[] mentees)
    {
        var (scores, scoring, row) = (new CompiledScores(input), new PairScoring(input), new ushort[input.Mentors.Count]);
        var overridden = input.Ask.Pins.Select(pin => pin.Pair).ToHashSet();
        foreach (var i in mentees)
        {
            var mentee = input.Mentees[i];
            ushort[] expected = [.. input.Mentors.Select(mentor => overridden.Contains(new(mentee.Key, mentor.Key)) || scoring.Broken(mentee, mentor) is []
                ? (ushort)(PairScoring.Score(scoring.Criteria(mentee, mentor)) + 1) : (ushort)0)];
            scores.Fill(i, 0, row);
            Assert.Equal(expected, row);

            var (first, count) = (i % row.Length, (row.Length - i % row.Length + 1) / 2);
            scores.Fill(i, first, row.AsSpan(0, count));
            Assert.Equal(expected[first..(first + count)], row[..count]);
        }
    }
}
