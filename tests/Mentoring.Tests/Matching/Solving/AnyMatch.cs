using CsCheck;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Tests.Matching.Solving;

/// <summary>Matches at random: of every objective, with ties, scarce seats, tiers, people in both roles and earlier pairs.</summary>
internal static class AnyMatch
{
    /// <summary>Few scores, many, all the same, and all of that at once.</summary>
    private static readonly Gen<int>[] Kinds =
        [Gen.Int[0, 4], Gen.Int[0, 1001], Gen.Const(7), Gen.OneOf(Gen.Int[0, 4], Gen.Int[0, 1001], Gen.Const(0), Gen.Const(7))];

    public static Gen<MatchProblem> UpTo(int mostMentees, int mostMentors) => Of(Gen.Int[0, mostMentees], Gen.Int[0, mostMentors]);

    public static Gen<MatchProblem> Of(Gen<int> manyMentees, Gen<int> manyMentors) =>
        from mentees in manyMentees from mentors in manyMentors
        from scores in Gen.OneOf([.. Kinds.Select(kind => kind.Array[mentees * mentors])])
        from seats in Gen.Int[0, 2].Array[mentors] from menteeTiers in Gen.Int[0, 2].Array[mentees] from mentorTiers in Gen.Int[0, 2].Array[mentors]
        from objective in Gen.Enum<MatchObjective>() from seed in Gen.ULong from mutual in Gen.Bool from kept in Gen.Bool
        from previous in Gen.Int[-1, Math.Max(-1, mentors - 1)].Array[mentees] from stability in Gen.Int[0, 3]
        select new MatchProblem
        {
            Scores = new Table(mentees, mentors, scores) { AreKept = kept }, Seats = seats, Objective = objective, Floor = 2, Seed = seed, MutualAllowed = mutual,
            MenteeKeys = [.. Enumerable.Range(1, mentees).Select(k => (ulong)k)], MentorKeys = [.. Enumerable.Range(1, mentors).Select(k => (ulong)k)],
            MenteeTiers = menteeTiers, MentorTiers = mentorTiers, MenteePersons = [.. Enumerable.Range(0, mentees)],
            MentorPersons = [.. Enumerable.Range(0, mentors)], Previous = previous, Stability = stability,
        };

    /// <summary>Pairs of a problem, some more than once and some not allowed.</summary>
    public static Gen<Pair[]> PairsOf(MatchProblem problem, int most) =>
        problem.Scores.Mentees * problem.Scores.Mentors == 0
            ? Gen.Const(Array.Empty<Pair>())
            : Gen.Select(Gen.Int[0, problem.Scores.Mentees - 1], Gen.Int[0, problem.Scores.Mentors - 1], (i, j) => new Pair(i, j)).Array[0, most];

    public static int GainOf(MatchProblem problem, int mentee, int mentor)
    {
        Span<ushort> one = stackalloc ushort[1];
        problem.Scores.Fill(mentee, mentor, one);
        return problem.Forbidden.Contains(new(mentee, mentor)) ? 0 : one[0];
    }
}

/// <summary>Scores as they are written down: one row after the other, 0 for a pair that is not allowed and otherwise score + 1.</summary>
internal sealed class Table(int mentees, int mentors, int[] scores) : IPairScores
{
    public int Mentees => mentees;

    public int Mentors => mentors;

    public bool AreKept { get; init; } = true;

    public void Fill(int mentee, int firstMentor, Span<ushort> row)
    {
        for (var x = 0; x < row.Length; x++)
            row[x] = (ushort)scores[mentee * mentors + firstMentor + x];
    }
}
