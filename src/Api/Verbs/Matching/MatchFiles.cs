using System.Globalization;
using System.Runtime.InteropServices;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Matches the people of a file by the same engine as the API, without a database.</summary>
internal sealed class MatchFiles() : Verb("match", MatchOptions.Words, "Pairs the people of a file as the API would, without a database; help match tells more.")
{
    private const int Interrupted = 130;

    public override string Details => """
          --people     CSV in UTF-8 with commas, a line for everybody in each role. Columns, in any order; of those with a star a cell
                       holds several things, with semicolons between them:
                         id              names the person in this role; needed
                         role            mentor or mentee; needed
                         person          names the person in both roles; the id where it is empty
                         name            what the person is called in reasons
                         institution     the employer
                         seats           of a mentor: for how many mentees, 0 to 1000; 1 where it is empty
                         topics*         offered, or wanted with the most wanted first
                         prefers*        persons whom they would like, the most wanted first
                         notWith*        persons with whom they must not be paired
                         priority        none, waitlisted or needsRematch
                         committeeScore  0 to 1000
                         previousMentor  of a mentee: id of the mentor of an earlier match, for --stability
                       and one named by the key of each question that the plan reads. Topics and choices by key or text.
          --plan       JSON: matching, topics, menteeForm, mentorForm, and timeline and settings where they matter, as the API
                       answers a query for them.
          --out        Where to; standard output where it is not said. A file is replaced when all of it is written.
          --objective  fairest, best-total, above-floor or priority-first; --floor, --stability: 0 to 1000. As in the plan where not said.
          --seed       Decides among equally good matches; 0 where not said.
          --limit      The most people that are read; 200000 where not said.
          --cores      The most processors that work at once; all where not said. No number of them changes the result.

        Exit code: 0 matched, 1 refused with every problem on standard error, 130 interrupted.
        """;

    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        var options = MatchOptions.Read(words);
        using var interrupted = new CancellationTokenSource();
        using var byKey = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => { signal.Cancel = true; interrupted.Cancel(); });
        using var bySystem = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => { signal.Cancel = true; interrupted.Cancel(); });
        try
        {
            // Off the thread that the signals need.
            await Task.Run(() => Run(options, services.GetRequiredService<MatchEngine>(), services.GetRequiredService<TimeProvider>(), interrupted.Token));
            return 0;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted; nothing was written.");
            return Interrupted;
        }
    }

    private static void Run(MatchOptions options, MatchEngine engine, TimeProvider time, CancellationToken ct)
    {
        using var progress = Console.IsErrorRedirected ? null : new TerminalProgress(Console.Error, time);
        progress?.Show(MatchStage.Reading, 0);
        var problems = new FileProblems();
        var plan = PlanFile.Read(options.Plan, problems);
        var people = plan is null ? new People() : PeopleFile.Read(options.People, plan, options.Limit, problems, ct);
        progress?.Dispose();
        problems.MustBeNone();

        using var to = options.Out is { } file ? WholeFile.Begin(file) : null;
        var control = new MatchControl { Parallelism = options.Cores, Progress = progress is null ? null : progress.Show, Cancellation = ct };
        var outcome = OrRefused(options.People, engine.Run(InputOf(plan!, people, options), control));
        progress?.Dispose();
        _ = Files.OrRefused(() =>
        {
            new ResultFile(people).Write(outcome, to?.Stream ?? Console.OpenStandardOutput(), withMark: to is not null);
            to?.Finish();
            return true;
        });
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

    private static MatchOutcome OrRefused(string file, Result<MatchOutcome> result)
    {
        var problems = new FileProblems();
        problems.Add(file, result.Error);
        problems.MustBeNone();
        return result.Value!;
    }

    internal static string Proved(MatchReport report) => report.MutualCost is { IsExact: false } cost
        ? string.Create(CultureInfo.InvariantCulture, $"Proved but for people in both roles: without the rule that no two mentor each other there are {cost.Placed} pairs, {cost.Worst} of the worst score and {cost.Total} of the total more.")
        : "Proved: no other match is better by this plan.";

    private static string InFigures(MatchOutcome outcome)
    {
        var (made, greedy) = (outcome.Report.Result, outcome.Report.Greedy);
        return string.Create(CultureInfo.InvariantCulture, $"""
            Mentees with a mentor: {made.Placed} of {outcome.Report.Mentees}. Mentors: {outcome.Report.Mentors}, with seats for {outcome.Report.Seats}.
            Scores: mean {made.Mean}, worst {made.Worst}, total {made.Total}. Two who would both rather have each other: {made.BlockingPairs}.
            The best pair first, again and again: {greedy.Placed} placed, mean {greedy.Mean}, worst {greedy.Worst}, total {greedy.Total}.
            {Proved(outcome.Report)} Hash {outcome.Hash}.
            """);
    }
}
