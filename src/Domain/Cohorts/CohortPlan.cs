using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Cohorts;

/// <summary>What a cohort is set up with. What is null stays as it is.</summary>
public sealed record CohortPlan
{
    public string? Name { get; init; }
    public string? TimeZone { get; init; }
    public Timeline? Timeline { get; init; }
    public CohortSettings? Settings { get; init; }
    public string? Guidelines { get; init; }
    public string? ExpectationsOfMentors { get; init; }
    public string? ExpectationsOfMentees { get; init; }
    public IReadOnlyList<Choice>? Topics { get; init; }
    public IReadOnlyList<Question>? MentorForm { get; init; }
    public IReadOnlyList<Question>? MenteeForm { get; init; }

    internal bool TouchesForms => Topics is not null || MentorForm is not null || MenteeForm is not null;

    internal Error? Check(string zoneNow) => Problems.Of([
        zoneNow.Length == 0 && Name is null ? new Missing("name").At("name") : null,
        Name is null ? null : Texts.Check(Name, Texts.MaxLine, "name"),
        (TimeZone ?? zoneNow) is { } zone && CohortZone.Find(zone) is null ? new UnknownTimeZone().At("timeZone") : null,
        Timeline?.CheckOrder(),
        Settings?.Check(),
        Texts.CheckLength(Guidelines, Texts.MaxPage, "guidelines"),
        Texts.CheckLength(ExpectationsOfMentors, Texts.MaxPage, "expectationsOfMentors"),
        Texts.CheckLength(ExpectationsOfMentees, Texts.MaxPage, "expectationsOfMentees"),
        Topics?.Count > Question.MaxChoices ? new TooMany(Question.MaxChoices).At("topics") : null,
        Topics?.GroupBy(t => t.Key).FirstOrDefault(g => g.Count() > 1) is { } twice ? new Duplicate(twice.Key).At("topics") : null,
        MentorForm is null ? null : Question.Check(MentorForm),
        MenteeForm is null ? null : Question.Check(MenteeForm),
    ]);
}
