using Mentoring.Domain.Forms;
using static Mentoring.Domain.Forms.Audience;
using static Mentoring.Domain.Forms.QuestionKind;

namespace Mentoring.Domain.Cohorts;

/// <summary>What a new cohort starts with; topics and aims are the origin's.</summary>
public static class DefaultForms
{
    public static IReadOnlyList<Choice> Topics { get; } = Offer(
        "Acquisitions", "Cataloging and metadata", "Collection management", "Continuing resources", "Electronic resources",
        "Preservation and reformatting", "Public librarianship", "Career development", "Leadership and management");

    public static IReadOnlyList<Question> Mentor { get; } =
    [
        .. About,
        Ask("give", LongText, "What do you expect to give and to learn?", Partner, mandatory: true),
        .. Closing,
    ];

    public static IReadOnlyList<Question> Mentee { get; } =
    [
        .. About,
        Ask("aims", MultipleChoice, "What are you looking for?", Partner, true, "Career planning", "Job assistance", "Shaping a career", "Succession planning"),
        Ask("learn", LongText, "What do you expect to learn and to give?", Partner, mandatory: true),
        .. Closing,
    ];

    private static string[] Languages =>
    [
        "English", "Spanish", "French", "Portuguese", "German", "Italian", "Dutch", "Polish", "Russian", "Ukrainian", "Arabic", "Hebrew", "Hindi", "Urdu", "Bengali",
        "Mandarin", "Cantonese", "Japanese", "Korean", "Vietnamese", "Tagalog", "American Sign Language",
    ];

    private static Question[] About =>
    [
        Ask("jobTitle", ShortText, "Your job title", Partner, mandatory: true),
        Ask("employer", ShortText, "Your employer and unit", Partner, mandatory: true),
        Ask("libraryType", SingleChoice, "Type of library", Partner, false, "Academic", "Public", "School", "Special", "Consortium", "Other"),
        Ask("years", Number, "Years in the profession", Partner, mandatory: true) with { Min = 0, Max = 70 },
        Ask("stage", SingleChoice, "Career stage", Partner, false, "Student", "Entry level", "Mid-career", "Senior", "Retired"),
        Ask("expertise", LongText, "Your areas of expertise", Partner),
        Ask("discuss", LongText, "What you would like to discuss", Partner),
        Ask("modes", Ranked, "Preferred ways of contact, the best first", Partner, false, "Video call", "Telephone", "E-mail", "In person"),
        Ask("frequency", SingleChoice, "Preferred frequency of contact", Partner, false, "Weekly", "Every two weeks", "Monthly"),
        Ask("timeZone", QuestionKind.TimeZone, "Your time zone", Partner),
        Ask("languages", MultipleChoice, "Languages you could be mentored in", Partner, false, Languages),
    ];

    private static Question[] Closing =>
    [
        Ask("before", YesNo, "Have you taken part before?", Committee),
        Ask("why", LongText, "Why do you apply?", Committee, mandatory: true),
        Ask("anythingElse", LongText, "Anything else?", Committee),
        Ask("demographicsConsent", YesNo, "May the program use the following for fair matching, once it offers that? Until then it stays with you; your partner never sees it.", Sensitive),
        Ask("demographics", LongText, "What you would like to tell about yourself", Sensitive),
    ];

    private static Question Ask(string key, QuestionKind kind, string text, Audience audience, bool mandatory = false, params string[] choices) =>
        new() { Key = key, Kind = kind, Text = text, Audience = audience, Mandatory = mandatory, Choices = Offer(choices) };

    /// <summary>Choices whose keys are their words: "Job assistance" is <c>jobAssistance</c>.</summary>
    internal static Choice[] Offer(params string[] texts) => [.. texts.Select(text => new Choice(KeyOf(text), text))];

    private static string KeyOf(string text)
    {
        var words = text.Split([' ', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0
            ? word.ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
    }
}
