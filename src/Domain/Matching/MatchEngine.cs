using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Running;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Domain.Matching;

/// <summary>From people and what a committee wants to a proved match with its reasons.</summary>
public sealed class MatchEngine(ISolver solver)
{
    /// <summary>
    /// Every problem of an input that has no match, each with its path: a plan that does not fit the forms, keys that are unknown or there twice,
    /// pins that break rules, share a mentee or need more seats than there are.
    /// </summary>
    public static Error? Check(MatchInput input) => ReadyMatch.Of(input).Error;

    /// <summary>Matches. Refused with every problem of the input, or with <see cref="NotProved"/>.</summary>
    public Result<MatchOutcome> Run(MatchInput input, MatchControl control)
    {
        var running = Running(control);
        running.Progress?.Invoke(MatchStage.Scoring, 0);
        var ready = ReadyMatch.Of(input, control.Cancellation);
        if (!ready.Ok)
            return ready.Error;

        var (match, result) = (ready.Value, solver.Solve(ready.Value.Problem, running));
        running.Progress?.Invoke(MatchStage.Proving, 0);
        if (!Certificate.Holds(match.Problem, result, running))
            return new NotProved();

        running.Progress?.Invoke(MatchStage.Explaining, 0);
        var outcome = new OutcomeOf(match, result, Explanation.Of(match.Problem, result.MentorOf, running)).Write(running);
        running.Progress?.Invoke(MatchStage.Done, 1000);
        return outcome;
    }

    /// <summary>
    /// Why a match of this input has not made a pair. It solves the match again, and once or twice around the pair, and proves each. Refused as
    /// <see cref="Run"/>, and for people who are not in the input.
    /// </summary>
    public Result<PairCost> WhyNot(MatchInput input, MatchPair pair, MatchControl control)
    {
        var ready = ReadyMatch.Of(input, control.Cancellation);
        return ready.Ok ? new CostOf(ready.Value, solver, Running(control)).Of(pair) : ready.Error;
    }

    /// <summary>
    /// Ranks everybody of the other role for one person, without a match; mentors without a free seat are left out. Refused with every problem of the
    /// input, or <see cref="NotOffered"/> where nobody of the role has the key.
    /// </summary>
    /// <param name="input">Who there is, and the plan.</param>
    /// <param name="role">The person's role.</param>
    /// <param name="key">The person's key.</param>
    /// <param name="first">How many to name at most, and how many of those whom rules forbid.</param>
    public static Result<MatchSuggestions> Suggest(MatchInput input, Role role, string key, int first)
    {
        if (InputCheck.Of(input) is { } wrong)
            return wrong;
        return (role is Role.Mentee ? input.Mentees : input.Mentors).FirstOrDefault(one => one.Key == key) is { } person
            ? new Suggesting(input, role, person).First(first)
            : new NotOffered(Texts.Excerpt(key));
    }

    private static RunControl Running(MatchControl control) => new() { Parallelism = control.Parallelism, Progress = control.Progress is { } told ? new RisingProgress(told).Tell : null, Cancellation = control.Cancellation };
}
