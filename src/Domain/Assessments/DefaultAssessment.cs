using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using static Mentoring.Domain.Forms.Audience;
using static Mentoring.Domain.Forms.QuestionKind;

namespace Mentoring.Domain.Assessments;

/// <summary>What an assessment of each kind asks when nobody says otherwise.</summary>
public static class DefaultAssessment
{
    public static IReadOnlyList<Question> QuestionsOf(AssessmentKind kind) => kind switch
    {
        AssessmentKind.Final => Final,
        AssessmentKind.Exit => Exit,
        AssessmentKind.FitCheck or AssessmentKind.MidPoint or AssessmentKind.FollowUp => Check,
    };

    private static IReadOnlyList<Question> Final { get; } =
    [
        Ask("helpful", LongText, "What was most helpful?", Shareable, mandatory: true),
        Ask("accomplished", YesNo, "Did you accomplish what you needed?", Figures, mandatory: true),
        Ask("liked", LongText, "What did you like most?", Shareable),
        Ask("expectations", Number, "How far were your expectations met? (1 not at all, 5 fully)", Figures, mandatory: true) with { Min = 1, Max = 5 },
        Ask("frequency", SingleChoice, "How often did you meet?", Figures) with
        {
            Choices = DefaultForms.Offer("Weekly", "Every two weeks", "Monthly", "Less often", "Never"),
        },
        Ask("again", YesNo, "Would you take part again?", Figures, mandatory: true),
        Ask("recommend", Number, "How likely are you to recommend the program? (0 not at all, 10 certainly)", Figures, mandatory: true) with { Min = 0, Max = 10 },
        Ask("goOn", YesNo, "Will you two go on informally?", Figures),
        Ask("suggestions", LongText, "What should be done otherwise?", Committee),
        Ask("private", LongText, "Anything private for the chair?", Committee),
    ];

    private static IReadOnlyList<Question> Exit { get; } =
    [
        Ask("why", LongText, "Why did the pairing end, in your view?", Committee, mandatory: true),
        Ask("helpful", LongText, "What was helpful all the same?", Shareable),
        Ask("expectations", Number, "How far were your expectations met? (1 not at all, 5 fully)", Figures) with { Min = 1, Max = 5 },
        Ask("again", YesNo, "Would you like to be paired with somebody else?", Committee),
    ];

    private static IReadOnlyList<Question> Check { get; } =
    [
        Ask("fit", Number, "How good a fit is it? (1 poor, 5 very good)", Figures, mandatory: true) with { Min = 1, Max = 5 },
        Ask("help", LongText, "Is there anything the committee should do?", Committee),
    ];

    // Audience.Aggregate by another name: the bare word is the base class of aggregates.
    private const Audience Figures = Audience.Aggregate;

    private static Question Ask(string key, QuestionKind kind, string text, Audience audience, bool mandatory = false) =>
        new() { Key = key, Kind = kind, Text = text, Audience = audience, Mandatory = mandatory };
}
