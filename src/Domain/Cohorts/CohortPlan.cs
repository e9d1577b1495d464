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

    /// <param name="now">The cohort as it is, whose dates hold where the plan says nothing; a new one needs a name and a zone.</param>
    internal Error? Check(Cohort now)
    {
        var isNew = now.Name.Length == 0;
        return Problems.Of([
            Name is null && !isNew ? null : Texts.Check(Name, Texts.MaxLine, "name"),
            TimeZone is null ? isNew ? new Missing("timeZone").At("timeZone") : null :
                CohortZone.Find(TimeZone) is null ? new UnknownTimeZone().At("timeZone") : null,
            Timeline?.Check(),
            Settings is null && Timeline is null ? null : (Settings ?? now.Settings).Check((Timeline ?? now.Timeline).CallClosesOn),
            Guidelines is null ? null : Texts.Check(Guidelines, Texts.MaxPage, "guidelines"),
            Texts.CheckLength(ExpectationsOfMentors, Texts.MaxPage, "expectationsOfMentors"),
            Texts.CheckLength(ExpectationsOfMentees, Texts.MaxPage, "expectationsOfMentees"),
            Topics is null ? null : Choice.Check(Topics, "topics"),
            MentorForm is null ? null : Question.Check(MentorForm, "mentorForm"),
            MenteeForm is null ? null : Question.Check(MenteeForm, "menteeForm"),
        ]);
    }
}
