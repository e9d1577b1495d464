using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.UseCases.Matching;

/// <summary>Answers in one role as a match reads them: those to the questions of its plan alone, and time zones as what they are on one day.</summary>
internal sealed class MatchAnswers(Cohort cohort, MatchingPlan plan, Role role, DateOnly day)
{
    private readonly AnswerCoding _coding = new(day);

    /// <summary>The questions that the plan reads, in the order of their keys.</summary>
    public IReadOnlyList<Question> Questions { get; } =
        [.. cohort.FormOf(role).Where(question => plan.QuestionsOf(role).Contains(question.Key)).OrderBy(question => question.Key, StringComparer.Ordinal)];

    public IReadOnlyList<MatchAnswer> Of(ApplicationContent content)
    {
        var given = content.AnswersOf(role);
        return [.. from question in Questions
                   let answer = given.FirstOrDefault(a => a.Question == question.Key)
                   where answer is { IsEmpty: false }
                   select _coding.Of(question, answer)];
    }
}
