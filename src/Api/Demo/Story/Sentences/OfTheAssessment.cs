namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What participants say at the end.</summary>
internal static class OfTheAssessment
{
    public static readonly string[] Helpful =
    [
        "Having one hour a month that was only about my work.",
        "The orientation: we knew from the start what to expect of each other.",
        "Talking through real cases, with names left out.",
        "That we set goals early and looked at them again in winter.",
        "A partner from another type of library, who asked why we do what we do.",
        "Reading each other's drafts before they went anywhere.",
        "The check-in by the committee when we had not met for a while.",
        "Knowing that somebody would ask me how it went.",
    ];

    public static readonly string[] Liked =
    [
        "That it was allowed to change direction halfway.",
        "Meeting in person at the annual conference.",
        "How quickly a stranger became a colleague.",
        "The honesty. We laughed a lot, too.",
        "That I learned at least as much as I gave.",
        "Seeing somebody do for the first time what I have done for years.",
    ];

    public static readonly string[] Suggestions =
    [
        "Suggest topics for the first two meetings; the start was slow.",
        "Bring all participants together once in the middle of the year.",
        "Announce the pairings a little earlier, before summer begins.",
        "Pair across time zones only when both agree.",
        "Ask for feedback once in winter already.",
    ];

    public static readonly string[] Private =
    [
        "My partner was often late, and it did not matter in the end; I mention it for the pairing next year.",
        "I would be glad to serve on the subcommittee.",
    ];

    public static readonly string[] WhyItEnded =
    [
        "I took a position outside libraries and could not keep the promise for the year.",
        "My mentor changed jobs. We parted on good terms, and the committee found somebody else within weeks.",
    ];
}
