namespace Mentoring.Tests.MainPath;

/// <summary>An application as a front end sends it; complete, unless a story makes it otherwise.</summary>
internal sealed record Form
{
    public bool AsMentor { get; init; }
    public bool AsMentee { get; init; }
    public int Seats { get; init; } = 1;
    public string[] TopicsOffered { get; init; } = [];
    public string[] TopicsWanted { get; init; } = [];
    public object[] MentorAnswers { get; init; } = [];
    public object[] MenteeAnswers { get; init; } = [];
    public string[] Preferred { get; init; } = [];
    public string[] NotWith { get; init; } = [];
    public bool AgreesToGuidelines { get; init; } = true;
    public bool CommitsToYear { get; init; } = true;

    public static Form Mentor(int seats = 1) => new()
    {
        AsMentor = true,
        Seats = seats,
        TopicsOffered = ["catalogingAndMetadata"],
        MentorAnswers = [.. About, Text("give", "Twenty years of cataloging.")],
    };

    public static Form Mentee => new()
    {
        AsMentee = true,
        TopicsWanted = ["catalogingAndMetadata", "careerDevelopment"],
        MenteeAnswers = [.. About, Text("learn", "How to find my way."), new { question = "aims", choices = new[] { "careerPlanning" } }],
    };

    public static Form Both => Mentor() with { AsMentee = true, TopicsWanted = Mentee.TopicsWanted, MenteeAnswers = Mentee.MenteeAnswers };

    public string[] Roles() => [.. AsMentor ? ["MENTOR"] : Array.Empty<string>(), .. AsMentee ? ["MENTEE"] : Array.Empty<string>()];

    public static object Text(string question, string text) => new { question, text };

    private static object[] About =>
    [
        Text("jobTitle", "Librarian"), Text("employer", "City Library"), new { question = "years", number = 7 }, Text("why", "To share what I know."),
    ];
}
