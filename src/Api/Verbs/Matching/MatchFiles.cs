using System.Globalization;
using System.Runtime.InteropServices;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Matches the people of a file by the same engine as the API, without a database.</summary>
internal sealed class MatchFiles() : Verb("match", MatchOptions.Words, "Pairs the people of a file as the API would, without a database, and writes pairs and reasons as CSV.")
{
    private const int Interrupted = 130;

    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        var options = MatchOptions.Read(words);
        using var interrupted = new CancellationTokenSource();
        using var byKey = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => { signal.Cancel = true; interrupted.Cancel(); });
        using var bySystem = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => { signal.Cancel = true; interrupted.Cancel(); });
        try
        {
            // Off the thread that the signals need.
            await Task.Run(() => Run(options, services.GetRequiredService<TimeProvider>(), interrupted.Token));
            return 0;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted; nothing was written.");
            return Interrupted;
        }
    }

    private static void Run(MatchOptions options, TimeProvider time, CancellationToken ct)
    {
        using var progress = Console.IsErrorRedirected ? null : new TerminalProgress(Console.Error, time);
        progress?.Show(MatchStage.Reading, 0);
        var problems = new FileProblems();
        var plan = PlanFile.Read(options.Plan, problems);
        var people = plan is null ? new People() : PeopleFile.Read(options.People, plan, options.Limit, problems, ct);
        progress?.Dispose();
        problems.MustBeNone();

        using var to = options.Out is { } file ? WholeFile.Begin(file) : null;
        var outcome = Match(InputOf(plan!, people, options), new() { Parallelism = options.Cores, Progress = progress is null ? null : progress.Show, Cancellation = ct }, options);
        progress?.Dispose();
        new ResultFile(people).Write(outcome, to?.Stream ?? Console.OpenStandardOutput(), withMark: to is not null);
        to?.Finish();
        Console.Error.WriteLine(InFigures(outcome));
    }

    private static MatchInput InputOf(PlanFile plan, People people, MatchOptions options) => new()
    {
        Plan = plan.Matching,
        Ask = options.AskOf(plan.Matching),
        MutualMentoring = plan.Settings.MutualMentoring,
        Topics = plan.Topics,
        MenteeForm = plan.QuestionsOf(Role.Mentee),
        MentorForm = plan.QuestionsOf(Role.Mentor),
        Mentees = people.Mentees,
        Mentors = people.Mentors,
        Previous = people.Previous,
    };

    private static MatchOutcome Match(MatchInput input, MatchControl control, MatchOptions options)
    {
        var result = new MatchEngine(new Solver()).Run(input, control);
        if (result.Ok)
            return result.Value;

        var problems = new FileProblems();
        problems.Add(options.People, result.Error);
        problems.MustBeNone();
        throw new InvalidOperationException("Refused without a reason.");
    }

    private static string InFigures(MatchOutcome outcome)
    {
        var (made, greedy) = (outcome.Report.Result, outcome.Report.Greedy);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {made.Placed} of {outcome.Report.Mentees} mentees have a mentor; {outcome.Report.Mentors} mentors offer {outcome.Report.Seats} seats.
            Scores: mean {made.Mean}, worst {made.Worst}, total {made.Total}; {made.BlockingPairs} pairs would both rather have each other.
            Best pair first, again and again, would place {greedy.Placed}: mean {greedy.Mean}, worst {greedy.Worst}, total {greedy.Total}.
            Proved to be the best by this plan. Hash {outcome.Hash}.
            """);
    }
}
