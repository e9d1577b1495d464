namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What the committee writes.</summary>
internal static class OfTheCommittee
{
    /// <summary>By score, from 3 to 5.</summary>
    public static readonly IReadOnlyDictionary<int, string[]> Notes = new Dictionary<int, string[]>
    {
        [3] =
        [
            "Motivated, though the goals are rather general. A patient partner will help.",
            "A little thin on what is expected; the topics are clear enough to pair.",
            "Would do better with a partner in the same kind of library.",
        ],
        [4] =
        [
            "Clear about what is wanted. Several possible partners.",
            "Good range of topics and realistic about time.",
            "Solid application; ask about the preferred frequency when pairing.",
        ],
        [5] =
        [
            "Knows exactly what the year is for. Pair first.",
            "Thoughtful answers, and specific. A very good participant.",
            "Excellent: concrete, generous, and available.",
        ],
    };

    /// <summary>On those who are declined.</summary>
    public static readonly string[] Doubts =
    [
        "What is asked for is outside what our mentors offer this year.",
        "Sympathetic, but not what this program is for.",
    ];

    public const string OnTheLate = "Comes late and is very welcome: keep in reserve for whoever loses a mentor.";

    public const string Request = "Please tell us in which area of our work you see yourself after graduation, so that we can find a partner.";
    public const string RequestAgain = "Your answers do not say which topics you would like to work on. Could you add two or three?";
    public const string Answer = "After graduation I hope to work with electronic resources, and would like to see both licensing and metadata.";
}
