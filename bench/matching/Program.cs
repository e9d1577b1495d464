using System.Diagnostics;
using System.Globalization;
using Mentoring.Bench;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Explaining;
using Mentoring.Domain.Matching.Solving;

// One measurement in a process of its own: WHO SHAPE MENTORS MENTEES OBJECTIVE. Without arguments: the table.
if (args.Length == 0)
    return Table.Write();
var (who, shape, mentors, mentees) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
var objective = Enum.Parse<MatchObjective>(args[4]);
_ = Measure(who, shape, 200, 200, objective);
var (outcome, milliseconds, processor) = Measure(who, shape, mentors, mentees, objective);
var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {processor} {peak} {outcome.Placed} {outcome.Total} {outcome.Worst} {outcome.Pairs}"));
return 0;

static (Outcome, long, long) Measure(string who, string shape, int mentors, int mentees, MatchObjective objective)
{
    if (who == "run")
        return Timed(() => OfRun(mentors, mentees, shape, objective));
    var problem = Shape.Problem(shape, mentors, mentees, objective);
    var worst = objective == MatchObjective.Fairest && who != "solve" ? new Solver().Solve(problem).Floor : 0;
    if (who == "sparse")
        return OfFewPairs(problem);
    if (who == "why")
        return OfWhyNot(problem);
    return Timed(() => who switch
    {
        "score" => OfScores(problem.Scores),
        "solve" => OfSolver(new Solver().Solve(problem)),
        "flow" => Rivals.Flow(problem, worst),
        "dense" => Rivals.Assignment(problem, worst),
        _ => throw new ArgumentException(who, nameof(who)),
    });
}

static (Outcome, long, long) Timed(Func<Outcome> work)
{
    GC.Collect();
    var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    var outcome = work();
    return (outcome, clock.ElapsedMilliseconds, (long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
}

static Outcome OfSolver(MatchResult result) => new(result.Value.Placed, result.Value.Total, result.Arcs, result.Value.Worst);

// Every pair once; its total stands for that of the table.
static Outcome OfScores(IPairScores scores)
{
    var (sum, gate) = (0L, new Lock());
    _ = Parallel.For(0, scores.Mentees, () => (Row: new ushort[scores.Mentors], Sum: 0L), (mentee, _, own) =>
    {
        scores.Fill(mentee, 0, own.Row);
        return (own.Row, own.Sum + own.Row[mentee % own.Row.Length]);
    }, own =>
    {
        lock (gate)
            sum += own.Sum;
    });
    return new(0, sum, (long)scores.Mentees * scores.Mentors, 0);
}

static Outcome OfRun(int mentors, int mentees, string shape, MatchObjective objective)
{
    var crowd = Shape.Crowd(mentors, mentees);
    var input = crowd with { MutualMentoring = shape == "cohort", Ask = crowd.Ask with { Objective = objective } };
    var report = new MatchEngine(new Solver()).Run(input, new()).Value!.Report;
    return new(report.Result.Placed, report.Result.Total, report.AllowedPairs, report.Result.Worst);
}

// What it costs to give the first mentee the mentor who is allowed and fits least.
static (Outcome, long, long) OfWhyNot(MatchProblem problem)
{
    var (result, row) = (new Solver().Solve(problem), new ushort[problem.Scores.Mentors]);
    problem.Scores.Fill(0, 0, row);
    var mentor = Enumerable.Range(0, row.Length).Where(j => row[j] > 0 && problem.Seats[j] > 0).MinBy(j => row[j]);
    return Timed(() => WhyNot.Of(problem, result, new(0, mentor), new Solver()).Value is { } why
        ? new(result.Value.Placed - why.Placed, result.Value.Total - why.Total, why.Come.Count, result.Value.Worst - why.Worst)
        : throw new InvalidOperationException("Not proved."));
}

static (Outcome, long, long) OfFewPairs(MatchProblem problem)
{
    var pairs = Rivals.FewPairs(problem, new Solver().Solve(problem));
    return Timed(() => Rivals.Flow(problem, pairs));
}
