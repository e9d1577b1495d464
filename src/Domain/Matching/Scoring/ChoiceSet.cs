namespace Mentoring.Domain.Matching.Scoring;

/// <summary>What somebody chose, in order, with a bit for each choice.</summary>
internal sealed class ChoiceSet
{
    private const int Bits = 64;

    private readonly int[] _choices;
    private readonly ulong[] _bits;

    private ChoiceSet(int[] choices)
    {
        (_choices, _bits) = (choices, new ulong[choices.Length > 0 ? choices.Max() / Bits + 1 : 0]);
        foreach (var choice in choices)
            _bits[choice / Bits] |= 1UL << (choice % Bits);
    }

    public bool IsEmpty => _choices.Length == 0;

    /// <summary>Whether anything was chosen by both.</summary>
    public bool Meets(ChoiceSet other)
    {
        for (var word = 0; word < Math.Min(_bits.Length, other._bits.Length); word++)
            if ((_bits[word] & other._bits[word]) != 0)
                return true;
        return false;
    }

    /// <summary>How much of 1000 points is met, shared out evenly.</summary>
    public int Share(ChoiceSet offers)
    {
        var (shares, sum) = (Shares.Even(_choices.Length), 0);
        for (var i = 0; i < shares.Length; i++)
            if (offers.Has(_choices[i]))
                sum += shares[i];
        return sum;
    }

    /// <summary>Both sides in classes of those who chose the same; mentors in whatever order.</summary>
    public static (Classes<ChoiceSet> Mentees, Classes<ChoiceSet> Mentors) Classes(MatchSides sides, string? menteeQuestion, string? mentorQuestion)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return (By(sides.Mentees, menteeQuestion, keys => keys), By(sides.Mentors, mentorQuestion, keys => keys.Order(StringComparer.Ordinal)));

        Classes<ChoiceSet> By(IReadOnlyList<MatchPerson> people, string? question, Func<IReadOnlyList<string>, IEnumerable<string>> ordered) =>
            Scoring.Classes<ChoiceSet>.By(people, person => new Values<string>([.. ordered(Reading.Chosen(person, question))]), keys => new([.. keys.All.Select(Number)]));

        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out var number))
                numbers[key] = number = numbers.Count;
            return number;
        }
    }

    private bool Has(int choice) => choice / Bits < _bits.Length && (_bits[choice / Bits] >> (choice % Bits) & 1) != 0;
}
