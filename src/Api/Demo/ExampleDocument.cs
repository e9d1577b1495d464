namespace Mentoring.Api.Demo;

/// <summary>What somebody finds in the IDE: a word to them, and those of the examples of <c>docs/queries</c> that are their job.</summary>
/// <param name="Greeting">Who they are.</param>
internal sealed record ExampleDocument(string Greeting, params string[] Examples)
{
    public static readonly ExampleDocument Chair = new(
        "You chair this year's program. It is reviewed, and its people wait to be paired.",
        "committee-pair", "chair-report", "chair-settings", "chair-plan", "chair-match", "chair-scenarios", "chair-announce", "committee-follow", "chair-rematch", "chair-assess", "chair-close", "chair-open-call", "chair-decide");

    public static readonly ExampleDocument Committee = new(
        "You are on the committee: you review, propose pairings, and look after those of which you are the liaison.",
        "committee-pair", "committee-follow", "liaison-pairings", "liaison-orientation", "committee-answer", "committee-review", "committee-recuse");

    public static readonly ExampleDocument Participant = new(
        "You are a mentor or a mentee: what is yours, and nothing of anybody else's.",
        "participant-pairing", "participant-follow", "applicant-status", "participant-accept", "participant-decline", "participant-agree", "participant-goals",
        "participant-pause", "participant-done", "participant-end", "participant-feedback");

    public static readonly ExampleDocument Member = new(
        "You are a member without a part in a program: you see what every member sees, and may apply while a call is open.",
        "member-programs", "applicant-apply", "applicant-complete", "applicant-status", "applicant-withdraw");

    public static readonly ExampleDocument Staff = new(
        "You are staff: the roster, every program, and all that a committee does.",
        "staff-programs", "staff-roster", "staff-set-up");

    public static readonly ExampleDocument Integrator = new(
        "You are a program that follows the pairings, or that builds screens on them.",
        "integrator-follow", "integrator-catch-up", "frontend-viewer", "frontend-pages", "frontend-search", "frontend-refetch", "frontend-refusals");

    private const string Help = """
        # Run the queries first; then put ids into "GraphQL Variables" and run the mutations: a comment says which answer has them.
        # "Schema Reference", above, describes every field.
        """;

    /// <summary>Said to the tests of the examples, not to people.</summary>
    private static readonly string[] Asides = ["# as: ", "# on: ", "# refused: "];

    public static IReadOnlyList<ExampleDocument> All => [Chair, Committee, Participant, Member, Staff, Integrator];

    public override string ToString() => string.Join("\n\n", [$"# {Greeting}\n{Help}", .. Examples.Select(Read)]) + "\n";

    private static string Read(string example) =>
        string.Join('\n', Resource.Read($"{example}.graphql").TrimEnd().Split('\n').Where(line => !Array.Exists(Asides, line.StartsWith)));
}
