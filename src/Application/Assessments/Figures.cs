using System.Globalization;
using Mentoring.Domain.Assessments;
using Mentoring.Domain.Forms;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.UseCases.Assessments;

/// <summary>
/// What may be told of answers in figures: nothing before the close, nothing of fewer than five answers, and of those that came in
/// late nothing before the publication and then only of five, so that two looks at a report do not differ by somebody's answer.
/// </summary>
internal static class Figures
{
    private const int Fewest = 5;
    private const int MostStatements = 10;

    public static AssessmentReportView Of(Assessment assessment, IReadOnlyCollection<Response> responses)
    {
        var asked = responses.Count(r => r.Status is not (ResponseStatus.Excused or ResponseStatus.Voided));
        Response[] submitted = [.. responses.Where(r => r.Status is ResponseStatus.Submitted)];
        return new()
        {
            Assessment = assessment.Id,
            Kind = assessment.Kind,
            Asked = asked,
            Submitted = submitted.Length,
            ResponseRate = asked == 0 ? null : (double)submitted.Length / asked,
            Questions = assessment.Status is AssessmentStatus.Closed or AssessmentStatus.Published
                ? [.. assessment.Questions.Select(q => Of(q, AnswersTo(q, submitted, assessment.Status is AssessmentStatus.Published)))]
                : [],
        };
    }

    private static IReadOnlyList<Answer> AnswersTo(Question question, IEnumerable<Response> submitted, bool final)
    {
        var answers = submitted
            .SelectMany(r => r.Answers.Where(a => a.Question == question.Key && !a.IsEmpty).Select(a => (r.IsLate, Answer: a)))
            .ToLookup(a => a.IsLate, a => a.Answer);
        return final && answers[true].Count() >= Fewest ? [.. answers[false], .. answers[true]] : [.. answers[false]];
    }

    private static QuestionReportView Of(Question question, IReadOnlyList<Answer> answers)
    {
        var enough = answers.Count >= Fewest;
        return new()
        {
            Key = question.Key,
            Text = question.Text,
            Kind = question.Kind,
            Count = enough ? answers.Count : null,
            Average = enough && question.Kind is QuestionKind.Number ? answers.Average(a => a.Number) : null,
            Distribution = enough ? Distribution(question, answers) : null,
            Statements = question.Audience is Audience.Shareable
                ? [.. answers.Where(a => a.Shared && a.Text is not null).Select(a => a.Text!).Take(MostStatements)]
                : [],
        };
    }

    private static IReadOnlyList<AnswerCountView>? Distribution(Question question, IReadOnlyList<Answer> answers) => question.Kind switch
    {
        QuestionKind.YesNo => [Count("yes", "Yes", answers.Count(a => a.YesNo is true)), Count("no", "No", answers.Count(a => a.YesNo is false))],
        QuestionKind.Number => [.. answers.GroupBy(a => a.Number!.Value).OrderBy(g => g.Key)
            .Select(g => Count(g.Key.ToString(CultureInfo.InvariantCulture), g.Key.ToString(CultureInfo.InvariantCulture), g.Count()))],
        QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Ranked =>
            [.. question.Choices.Select(c => Count(c.Key, c.Text, answers.Count(a => a.Choices!.Contains(c.Key))))],
        QuestionKind.ShortText or QuestionKind.LongText or QuestionKind.TimeZone => null,
    };

    private static AnswerCountView Count(string answer, string text, int count) => new() { Answer = answer, Text = text, Count = count };
}
