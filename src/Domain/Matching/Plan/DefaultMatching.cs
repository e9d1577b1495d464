using Mentoring.Domain.Forms;
using static Mentoring.Domain.Matching.CriterionKind;

namespace Mentoring.Domain.Matching;

/// <summary>What a new cohort starts from; it fits the default forms.</summary>
public static class DefaultMatching
{
    public static MatchingPlan Plan { get; } = new()
    {
        Criteria =
        [
            new() { Key = "topics", Name = "Topics wanted and offered", Kind = TopicOverlap, Weight = 400, WhenUnknown = 0 },
            new()
            {
                Key = "experience", Name = "Years ahead", Kind = ExperienceGap, Weight = 150, MenteeQuestion = "years", MentorQuestion = "years",
                Table = [new(0, 200), new(2, 600), new(5, 1000), new(20, 800), new(35, 600)],
            },
            new() { Key = "libraryType", Name = "Same type of library", Kind = SameAnswer, Weight = 100, MenteeQuestion = "libraryType", MentorQuestion = "libraryType" },
            new() { Key = "modes", Name = "Ways of contact", Kind = AnswerOverlap, Weight = 80, MenteeQuestion = "modes", MentorQuestion = "modes" },
            new() { Key = "frequency", Name = "Frequency of contact", Kind = SameAnswer, Weight = 40, MenteeQuestion = "frequency", MentorQuestion = "frequency" },
            new()
            {
                Key = "distance", Name = "Hours apart", Kind = Distance, Weight = 80, MenteeQuestion = "timeZone", MentorQuestion = "timeZone",
                Table = [new(0, 1000), new(2, 900), new(4, 600), new(6, 300), new(9, 0)],
            },
            new()
            {
                Key = "named", Name = "Named each other", Kind = RankedPreference, Weight = 100, WhenUnknown = 0,
                Table = [new(1, 1000), new(2, 700), new(3, 400), new(4, 200)],
            },
            new() { Key = "priority", Name = "Waits longest", Kind = Priority, Weight = 50 },
        ],
        Rules = new() { OtherInstitution = true, LanguagesQuestion = "languages" },
    };

    /// <summary>What of it fits these forms and topics.</summary>
    public static MatchingPlan For(IReadOnlyList<Question> menteeForm, IReadOnlyList<Question> mentorForm, IReadOnlyList<Choice> topics)
    {
        var forms = new BothForms(menteeForm, mentorForm);
        return Plan with
        {
            Criteria = [.. Plan.Criteria.Where(criterion => CriterionCheck.Of(criterion, forms, topics.Count > 0) is null)],
            Rules = RulesCheck.Of(Plan.Rules, forms) is null ? Plan.Rules : Plan.Rules with { LanguagesQuestion = null },
        };
    }
}
