using CsCheck;
using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Solving;
using Mentoring.Tests.Matching.Solving;

namespace Mentoring.Tests.Matching.Explaining;

/// <summary>The best pair that is left, again and again.</summary>
public sealed class GreedyTests
{
    [Fact]
    public void It_takes_what_sorting_all_pairs_gives()
    {
        var anyProblem = from problem in AnyMatch.UpTo(20, 50) from order in Gen.Shuffle(Enumerable.Range(0, 1000).ToArray()) from pins in AnyMatch.PairsOf(problem, 1)
                         select problem with { Scores = Distinct(problem, order), Pins = [.. pins.Where(p => problem.Seats[p.Mentor] > 0)] };
        anyProblem.Sample(problem =>
        {
            int[] mentorOf = [.. problem.MenteeKeys.Select(_ => -1)], seats = [.. problem.Seats];
            var sorted = from i in Enumerable.Range(0, mentorOf.Length) from j in Enumerable.Range(0, seats.Length)
                         let gain = AnyMatch.GainOf(problem, i, j) where gain > (problem.Objective == Domain.Matching.MatchObjective.AboveFloor ? problem.Floor : 0)
                         orderby gain descending select new Pair(i, j);
            foreach (var (i, j) in problem.Pins.Concat(sorted))
            {
                var opposite = j < mentorOf.Length && i < seats.Length && mentorOf[j] == i && i != j;
                if (mentorOf[i] < 0 && seats[j] > 0 && (problem.MutualAllowed || !opposite))
                    (mentorOf[i], seats[j]) = (j, seats[j] - 1);
            }

            Assert.Equal(mentorOf, Greedy.Match(problem, new() { Parallelism = 2 }));
        }, iter: 500);
    }

    [Fact]
    public void Among_equals_no_two_are_left_who_would_both_rather_have_each_other() => AnyMatch.UpTo(30, 60).Sample(problem =>
        Assert.Equal(0, Explanation.Of(problem, Greedy.Match(problem, new())).Result.BlockingPairs), iter: 500);

    [Fact]
    public void Where_all_fit_equally_well_each_takes_the_first_who_is_left()
    {
        ulong[] keys = [.. Enumerable.Range(0, 100).Select(x => (ulong)x)];
        int[] MatchAlike(ulong[] mentees, ulong[] mentors) => Greedy.Match(new()
        {
            Scores = new Table(mentees.Length, mentors.Length, [.. Enumerable.Repeat(500, mentees.Length * mentors.Length)]),
            Seats = [.. mentors.Select(_ => 1)], MenteeKeys = mentees, MentorKeys = mentors,
        }, new());

        // Who comes first of two shows where there are no more than the two.
        ulong[] mentees = [.. keys.Order(Comparer<ulong>.Create((a, b) => a == b ? 0 : MatchAlike([a, b], [0])[0] == 0 ? -1 : 1))];
        ulong[] mentors = [.. keys.Order(Comparer<ulong>.Create((a, b) => a == b ? 0 : MatchAlike([0], [a, b])[0] == 0 ? -1 : 1))];
        var made = MatchAlike(keys, keys);

        Assert.Equal(mentors, mentees.Select(mentee => keys[made[(int)mentee]]));
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        int[] plain = [.. Enumerable.Range(0, 60)], moved = [.. plain.Select(x => x * 7 % 60)];

        Assert.Equal(Made(plain), Made(moved));
    }

    private static IEnumerable<(int, int)> Made(int[] who)
    {
        var problem = new MatchProblem
        {
            Scores = new Table(60, 60, [.. from i in who from j in who select 1 + (i * 31 + j * 17) % 3]), Seats = [.. who.Select(_ => 1)],
            MenteeKeys = [.. who.Select(x => (ulong)x)], MentorKeys = [.. who.Select(x => (ulong)x)],
        };
        return Greedy.Match(problem, new()).Select((mentor, mentee) => (who[mentee], who[mentor])).Order();
    }

    /// <summary>The same pairs, no two equally good.</summary>
    private static Table Distinct(MatchProblem problem, int[] order)
    {
        var (mentees, mentors) = (problem.Scores.Mentees, problem.Scores.Mentors);
        return new(mentees, mentors, [.. Enumerable.Range(0, mentees * mentors)
            .Select(x => AnyMatch.GainOf(problem, x / mentors, x % mentors) == 0 ? 0 : 1 + order[x])]);
    }
}
