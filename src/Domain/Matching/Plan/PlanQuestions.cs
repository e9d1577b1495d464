namespace Mentoring.Domain.Matching;

/// <summary>Which answers a plan reads.</summary>
public static class PlanQuestions
{
    /// <summary>Keys of the questions of this role's form.</summary>
    public static IReadOnlySet<string> QuestionsOf(this MatchingPlan plan, Role role)
    {
        var rules = plan.Rules;
        return plan.Criteria.Select(criterion => role is Role.Mentor ? criterion.MentorQuestion : criterion.MenteeQuestion)
            .Concat([rules.UnitQuestion, rules.ReportingLineQuestion, rules.GapQuestion, rules.LanguagesQuestion, rules.ModesQuestion, rules.TimeZoneQuestion])
            .Concat(rules.EqualAnswers)
            .OfType<string>().ToHashSet();
    }
}
