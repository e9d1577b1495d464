using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;
using Mentoring.Domain.Matching.Solving;
using Mentoring.Tests.Matching;

namespace Mentoring.Bench;

/// <summary>What is matched: a cohort as they are, or one made to be hard.</summary>
internal static class Shape
{
    /// <summary>
    /// A generated cohort (<c>cohort</c>; <c>both</c> forbids two to be each other's mentor), or synthetic scores: all equal (<c>equal</c>), the product of the two
    /// numbers (<c>product</c>, Machol and Wien 1976: every mentee wants every mentor of the next one), and only the own and the next mentor, the
    /// next one better (<c>chain</c>: the last one moves everybody).
    /// </summary>
    public static MatchProblem Problem(string shape, int mentors, int mentees, MatchObjective objective) => shape switch
    {
        "cohort" => Captured(Crowd(mentors, mentees) with { MutualMentoring = true }, objective),
        "both" => Captured(Crowd(mentors, mentees), objective),
        "equal" => Synthetic(mentors, mentees, objective, (_, _) => 501),
        "product" => Synthetic(mentors, mentees, objective, (i, j) => 1 + (int)((i + 1L) * (j + 1) * 1000 / ((long)mentors * mentees))),
        "chain" => Synthetic(mentors, mentees, objective, (i, j) => j == i ? 501 : j == i + 1 ? 502 : 0),
        _ => throw new ArgumentException(shape, nameof(shape)),
    };

    public static MatchInput Crowd(int mentors, int mentees) => Crowds.Of(mentors, mentees);

    private static MatchProblem Captured(MatchInput input, MatchObjective objective)
    {
        var capture = new Capture();
        _ = new MatchEngine(capture).Run(input with { Ask = input.Ask with { Objective = objective } }, new());
        return capture.Problem!;
    }

    private static MatchProblem Synthetic(int mentors, int mentees, MatchObjective objective, Func<int, int, int> gain) => new()
    {
        Scores = KeptScores.Of(new Rule(mentors, mentees, gain)), Seats = [.. Enumerable.Repeat(1, mentors)], Objective = objective,
        MenteeKeys = [.. Enumerable.Range(0, mentees).Select(x => (ulong)x)], MentorKeys = [.. Enumerable.Range(0, mentors).Select(x => (ulong)x)],
    };

    /// <summary>Takes what the engine made of an input, and solves nothing.</summary>
    private sealed class Capture : ISolver
    {
        public MatchProblem? Problem { get; private set; }

        public MatchResult Solve(MatchProblem problem, RunControl? control = null)
        {
            Problem = problem;
            return new()
            {
                MentorOf = [.. problem.MenteeKeys.Select(_ => -1)], Prices = [.. problem.MentorKeys.Select(_ => 0L)], Value = default, Floor = -1, Rounds = 0, Arcs = 0,
            };
        }
    }

    private sealed class Rule(int mentors, int mentees, Func<int, int, int> gain) : IPairScores
    {
        public int Mentees => mentees;

        public int Mentors => mentors;

        public void Fill(int mentee, int firstMentor, Span<ushort> row)
        {
            for (var x = 0; x < row.Length; x++)
                row[x] = (ushort)gain(mentee, firstMentor + x);
        }
    }
}
