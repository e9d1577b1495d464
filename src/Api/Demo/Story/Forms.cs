using Mentoring.Api.Demo.Story.People;
using Mentoring.Api.Demo.Story.Sentences;
using Mentoring.UseCases;
using Mentoring.UseCases.Applications;

namespace Mentoring.Api.Demo.Story;

/// <summary>How the demo's people fill in the default forms.</summary>
internal static class Forms
{
    /// <param name="place">The application's place in the order, which varies what is said.</param>
    public static ApplicationInput Of(Person person, int place) => new(
        person.IsMentor, person.IsMentee, person.Seats, person.Offers, person.Wants,
        person.IsMentor ? MentorAnswers(person, place) : null,
        person.IsMentee ? MenteeAnswers(person, place) : null,
        person.Preferred, person.NotWith,
        AgreesToGuidelines: person.Fate is not Fate.StaysDraft, CommitsToYear: person.Fate is not Fate.StaysDraft);

    public static AnswerInput Text(string question, string text) => new(question, null, text, null, null, null);
    public static AnswerInput Number(string question, int number) => new(question, null, null, number, null, null);
    public static AnswerInput YesNo(string question, bool yes) => new(question, null, null, null, yes, null);
    public static AnswerInput Choice(string question, params string[] keys) => new(question, keys, null, null, null, null);

    private static List<AnswerInput> MentorAnswers(Person person, int place) =>
    [
        .. About(person, place, OfMentors.Expertise),
        Text("give", $"{Of(OfMentors.Give, person.Offers[0], place)} {Of(OfMentors.Give, person.Offers[^1], place + 1)} {In(OfMentors.Learn, place)}"),
        .. Closing(person, place, OfMentors.Why),
    ];

    private static List<AnswerInput> MenteeAnswers(Person person, int place) =>
    [
        .. About(person, place, OfMentees.Expertise),
        Choice("aims", Aims(person, place)),
        Text("learn", $"{Of(OfMentees.Learn, person.Wants[0], place)} {Of(OfMentees.Learn, person.Wants[^1], place + 1)} {In(OfMentees.Give, place)}"),
        .. Closing(person, place, OfMentees.Why),
    ];

    private static IEnumerable<AnswerInput> About(Person person, int place, string[] expertise)
    {
        yield return Text("jobTitle", person.Title);
        yield return Text("employer", person.Library.Name);
        yield return Choice("libraryType", person.Library.Kind);
        yield return Number("years", person.Years);
        yield return Choice("stage", person.Years switch { 0 => "student", < 4 => "entryLevel", < 15 => "midCareer", _ => "senior" });
        yield return Text("expertise", In(expertise, place));
        yield return Text("discuss", In(OfBoth.Discuss, place));
        yield return Choice("modes", place % 3 == 0 ? ["telephone", "eMail", "videoCall"] : ["videoCall", "eMail", "telephone", "inPerson"]);
        yield return Choice("frequency", (place % 5) switch { 0 => "weekly", 1 or 2 => "everyTwoWeeks", _ => "monthly" });
        yield return Text("timeZone", person.Library.TimeZone);
        yield return Choice("languages", In(OfBoth.Languages, place));
    }

    private static IEnumerable<AnswerInput> Closing(Person person, int place, string[] why)
    {
        yield return YesNo("before", person.Returns);
        yield return Text("why", In(why, place));
        if (place % 4 == 1)
            yield return Text("anythingElse", In(OfBoth.AnythingElse, place / 4));
        if (place % 6 != 2)
            yield break;

        yield return YesNo("demographicsConsent", true);
        yield return Text("demographics", In(OfBoth.Demographics, place / 6));
    }

    private static string[] Aims(Person person, int place) => person.Years switch
    {
        < 2 => ["careerPlanning", "jobAssistance"],
        > 6 => ["successionPlanning"],
        _ => place % 2 == 0 ? ["shapingACareer"] : ["careerPlanning", "shapingACareer"],
    };

    /// <summary>One of several sentences, in turns.</summary>
    public static T In<T>(T[] sentences, int turn) => sentences[turn % sentences.Length];

    private static string Of(IReadOnlyDictionary<string, string[]> byTopic, string topic, int turn) => In(byTopic[topic], turn);
}
