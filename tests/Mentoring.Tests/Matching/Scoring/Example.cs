using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>Maya and Lee, who are to be matched, and a plan over the forms that a cohort starts with.</summary>
internal static class Example
{
    public static MatchPerson Maya { get; } = new() { Key = "e-maya", Person = "maya", Name = "Maya" };

    public static MatchPerson Lee { get; } = new() { Key = "r-lee", Person = "lee", Name = "Lee" };

    public static Criterion Criterion(CriterionKind kind, string? question = null, params TableStep[] table) => new()
    {
        Key = "one", Name = "One", Kind = kind, Weight = 1, WhenUnknown = 450, MenteeQuestion = question, MentorQuestion = question, Table = table,
    };

    public static MatchPlanOf Plan(params Criterion[] criteria) => new(criteria);

    public static MatchPerson With(this MatchPerson person, string question, params string[] choices) =>
        person with { Answers = [.. person.Answers, new() { Question = question, Choices = choices }] };

    public static MatchPerson With(this MatchPerson person, string question, int number) =>
        person with { Answers = [.. person.Answers, new() { Question = question, Number = number }] };

    public static MatchPerson At(this MatchPerson person, int minutesFromUtc) =>
        person with { Answers = [.. person.Answers, new() { Question = "timeZone", UtcOffset = minutesFromUtc }] };

    public static MatchPerson Saying(this MatchPerson person, string question, string text) =>
        person with { Answers = [.. person.Answers, new() { Question = question, Text = text }] };
}

/// <summary>Makes an input of people and a plan.</summary>
internal sealed record MatchPlanOf(Criterion[] Criteria)
{
    public MatchingRules Rules { get; init; } = new();
    public MatchAsk Ask { get; init; } = new();

    public MatchInput For(IReadOnlyList<MatchPerson> mentees, IReadOnlyList<MatchPerson> mentors) => new()
    {
        Plan = new() { Criteria = Criteria, Rules = Rules }, Ask = Ask, Topics = DefaultForms.Topics, MenteeForm = DefaultForms.Mentee, MentorForm = DefaultForms.Mentor,
        Mentees = mentees, Mentors = mentors,
    };
}
