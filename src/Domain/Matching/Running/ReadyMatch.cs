using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Mentoring.Domain.Matching.Scoring;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Running;

/// <summary>A match made ready to be solved.</summary>
/// <param name="Input">What it was made of, with people in the order of their keys.</param>
/// <param name="People">Who is who by number.</param>
/// <param name="Scoring">What is said of a pair.</param>
/// <param name="Problem">What the solver is given.</param>
internal sealed record ReadyMatch(MatchInput Input, MatchPeople People, PairScoring Scoring, MatchProblem Problem)
{
    /// <summary>Refused with every problem of the input.</summary>
    public static Result<ReadyMatch> Of(MatchInput input, CancellationToken cancellation = default)
    {
        if (InputCheck.Of(input) is { } wrong)
            return wrong;

        cancellation.ThrowIfCancellationRequested();
        var people = new MatchPeople(input);
        var sorted = input with { Mentees = people.Mentees, Mentors = people.Mentors };
        var ready = new ReadyMatch(sorted, people, new(sorted), ProblemOf(sorted, people, KeptScores.Of(new CompiledScores(sorted, cancellation))));
        return PinCheck.Of(ready) is { } refusal ? refusal : ready;
    }

    private static MatchProblem ProblemOf(MatchInput input, MatchPeople people, IPairScores scores)
    {
        var persons = people.Mentors.Select((mentor, number) => (mentor.Person, number)).ToDictionary(mentor => mentor.Person, mentor => mentor.number);
        return new()
        {
            Scores = scores,
            Seats = [.. people.Mentors.Select(mentor => mentor.Seats)],
            MenteeKeys = [.. people.Mentees.Select(KeyOf)],
            MentorKeys = [.. people.Mentors.Select(KeyOf)],
            Objective = input.Ask.Objective,
            Floor = input.Ask.Floor,
            Seed = (uint)input.Ask.Seed,
            MenteeTiers = [.. people.Mentees.Select(mentee => (int)mentee.Priority)],
            MentorTiers = [.. people.Mentors.Select(mentor => (int)mentor.Priority)],
            MenteePersons = [.. people.Mentees.Select(mentee => persons.GetValueOrDefault(mentee.Person, -1))],
            MentorPersons = [.. Enumerable.Range(0, people.Mentors.Count)],
            MutualAllowed = input.MutualMentoring,
            Pins = [.. input.Ask.Pins.Select(pin => people.Pair(pin.Pair))],
            Previous = PreviousOf(input, people),
            Stability = input.Ask.Stability,
        };
    }

    private static int[] PreviousOf(MatchInput input, MatchPeople people)
    {
        if (input.Previous.Count == 0)
            return [];
        var previous = new int[people.Mentees.Count];
        Array.Fill(previous, -1);
        foreach (var pair in input.Previous)
            previous[people.Pair(pair).Mentee] = people.Pair(pair).Mentor;
        return previous;
    }

    /// <summary>A number that nobody can choose: order among equals is chance, and must not be had by a well-chosen key.</summary>
    private static ulong KeyOf(MatchPerson person) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(person.Key)));
}
