using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Scoring;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching.Running;

/// <summary>Writes down what came of a match, in the names of the people.</summary>
internal sealed class OutcomeOf(ReadyMatch match, MatchResult result, Explanation explained)
{
    private readonly HashSet<Pair> _pins = [.. match.Problem.Pins];
    private readonly MatchPeople _people = match.People;
    private readonly RuleCounts _rules = new(match.Input);

    public MatchOutcome Write(RunControl control)
    {
        var made = result.MentorOf.Select((mentor, mentee) => new Pair(mentee, mentor)).Where(pair => pair.Mentor >= 0).ToArray();
        var pairs = new MatchedPair[made.Length];
        _ = Parallel.For(0, made.Length, new() { MaxDegreeOfParallelism = control.Parallelism, CancellationToken = control.Cancellation }, i => pairs[i] = Write(made[i]));
        Unplaced[] unplaced = [.. explained.Mentees.Select(Write), .. explained.Mentors.Select(Write)];
        return new() { Pairs = pairs, Unplaced = unplaced, Report = Report(), Hash = OutcomeHash.Of(pairs, unplaced) };
    }

    private MatchedPair Write(Pair pair)
    {
        var (mentee, mentor) = (_people.Mentees[pair.Mentee], _people.Mentors[pair.Mentor]);
        var criteria = match.Scoring.Criteria(mentee, mentor);
        return new()
        {
            Pair = new(mentee.Key, mentor.Key),
            Score = PairScoring.Score(criteria),
            RankForMentee = explained.RankForMentee[pair.Mentee],
            RankForMentor = explained.RankForMentor[pair.Mentee],
            IsPinned = _pins.Contains(pair),
            IsKept = match.Problem.Previous.Count > 0 && match.Problem.Previous[pair.Mentee] == pair.Mentor,
            Criteria = criteria,
        };
    }

    private Unplaced Write(UnservedMentee unserved)
    {
        var mentee = _people.Mentees[unserved.Mentee];
        return new()
        {
            Role = Role.Mentee,
            Key = mentee.Key,
            Reason = unserved.Reason,
            Rules = _rules.OfMentee(unserved.Mentee),
            BestSeat = unserved.BestSeat >= 0 ? _people.Mentors[unserved.BestSeat].Key : null,
            ServesInstead = unserved.ServesInstead >= 0 ? _people.Mentees[unserved.ServesInstead].Key : null,
        };
    }

    private Unplaced Write(UnservedMentor unserved) => new()
    {
        Role = Role.Mentor, Key = _people.Mentors[unserved.Mentor].Key, Reason = unserved.Reason, Rules = _rules.OfMentor(unserved.Mentor),
    };

    private MatchReport Report() => new()
    {
        Mentors = _people.Mentors.Count,
        Mentees = _people.Mentees.Count,
        Seats = _people.Mentors.Sum(mentor => mentor.Seats),
        AllowedPairs = explained.AllowedPairs,
        Result = explained.Result,
        Greedy = explained.Greedy,
        MutualCost = result.MutualLoss is not { } loss ? null : new(
            loss.Without.Placed - result.Value.Placed, loss.Without.Worst - result.Value.Worst, loss.Without.Total - result.Value.Total, loss.Exact),
    };
}
