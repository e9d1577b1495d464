namespace Mentoring.Domain.Matching.Scoring;

/// <summary>People of one side in classes of those whom a criterion or a rule cannot tell apart.</summary>
/// <param name="Of">The class of each person.</param>
/// <param name="Values">What those of a class have in common.</param>
internal sealed record Classes<T>(int[] Of, T[] Values)
{
    public static Classes<T> By(IReadOnlyList<MatchPerson> people, Func<MatchPerson, T> value) => By(people, value, same => same);

    /// <summary>Classes by a key, with a value that is worked out once for each.</summary>
    public static Classes<T> By<TKey>(IReadOnlyList<MatchPerson> people, Func<MatchPerson, TKey> key, Func<TKey, T> value)
    {
        // In a tuple, because a missing answer is a class too and a dictionary takes no null.
        var (numbers, of, values) = (new Dictionary<ValueTuple<TKey>, int>(), new int[people.Count], new List<T>());
        for (var i = 0; i < of.Length; i++)
        {
            var own = ValueTuple.Create(key(people[i]));
            if (!numbers.TryGetValue(own, out of[i]))
            {
                numbers[own] = of[i] = values.Count;
                values.Add(value(own.Item1));
            }
        }

        return new(of, [.. values]);
    }
}
