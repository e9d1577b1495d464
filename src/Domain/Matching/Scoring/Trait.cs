namespace Mentoring.Domain.Matching.Scoring;

/// <summary>What a criterion or a rule says of any two classes of people, in weighted points.</summary>
internal abstract class Trait(int[] classOfMentor)
{
    /// <summary>
    /// The points of a pair that may not be made: whatever else is added, up to twenty criteria and as many rules, the sum stays below 0
    /// and within 32 bits.
    /// </summary>
    public const int Forbidden = -(1 << 26);

    public int[] ClassOfMentor => classOfMentor;

    public abstract int MentorClasses { get; }

    /// <summary>Adds what is said of a mentee with each of some classes of mentors.</summary>
    public abstract void Add(int mentee, ReadOnlySpan<int> mentorClasses, Span<int> points);

    /// <param name="points">Of a mentee and a mentor.</param>
    public static Trait Of<T>(Classes<T> mentees, Classes<T> mentors, Func<T, T, int> points) => new Trait<T>(mentees, mentors, points);
}

/// <inheritdoc/>
internal sealed class Trait<T> : Trait
{
    /// <summary>Where there are more combinations they are worked out when asked for.</summary>
    private const int MostStored = 1 << 20;

    private readonly Classes<T> _mentees, _mentors;
    private readonly Func<T, T, int> _points;
    private readonly int[]? _stored;

    public Trait(Classes<T> mentees, Classes<T> mentors, Func<T, T, int> points) : base(mentors.Of)
    {
        (_mentees, _mentors, _points) = (mentees, mentors, points);
        if ((long)mentees.Values.Length * mentors.Values.Length <= MostStored)
            _stored = [.. from mentee in mentees.Values from mentor in mentors.Values select points(mentee, mentor)];
    }

    public override int MentorClasses => _mentors.Values.Length;

    public override void Add(int mentee, ReadOnlySpan<int> mentorClasses, Span<int> points)
    {
        var own = _mentees.Of[mentee];
        if (_stored is not null)
        {
            var row = _stored.AsSpan(own * MentorClasses, MentorClasses);
            for (var c = 0; c < mentorClasses.Length; c++)
                points[c] += row[mentorClasses[c]];
            return;
        }

        for (var c = 0; c < mentorClasses.Length; c++)
            points[c] += _points(_mentees.Values[own], _mentors.Values[mentorClasses[c]]);
    }
}
