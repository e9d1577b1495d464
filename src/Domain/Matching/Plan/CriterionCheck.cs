using static Mentoring.Domain.Matching.CriterionKind;

namespace Mentoring.Domain.Matching;

/// <summary>What is wrong with one criterion of a plan.</summary>
internal static class CriterionCheck
{
    public static Error? Of(Criterion criterion, BothForms forms, bool hasTopics) => Problems.Of([
        Texts.Check(criterion.Key, Forms.Choice.MaxKey, "key"),
        Texts.Check(criterion.Name, Texts.MaxLine, "name"),
        criterion.Weight is < 0 or > Criterion.MaxWeight ? new OutOfRange("0", "1000").At("weight") : null,
        criterion.WhenUnknown is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("whenUnknown") : null,
        criterion.Kind is TopicOverlap && !hasTopics ? new Missing("topics").At("kind") : null,
        criterion.ReadsAnswers ? Questions(criterion, forms) : NoQuestions(criterion),
        Table(criterion),
    ]);

    private static Error? Questions(Criterion criterion, BothForms forms)
    {
        var kinds = criterion.Kind switch
        {
            SameAnswer => BothForms.OneAnswer,
            ExperienceGap => BothForms.Rising,
            Distance => BothForms.Zone,
            _ => BothForms.Choices,
        };
        return Problems.Of([
                BothForms.Check(forms.Mentee, criterion.MenteeQuestion, kinds, "menteeQuestion"),
                BothForms.Check(forms.Mentor, criterion.MentorQuestion, kinds, "mentorQuestion"),
            ]) ?? forms.Comparison(criterion.MenteeQuestion, criterion.MentorQuestion, criterion.Kind is ExperienceGap, "mentorQuestion");
    }

    private static Error? NoQuestions(Criterion criterion) => Problems.Of([
        criterion.MenteeQuestion is null ? null : new WrongKind("no question").At("menteeQuestion"),
        criterion.MentorQuestion is null ? null : new WrongKind("no question").At("mentorQuestion"),
    ]);

    private static Error? Table(Criterion criterion)
    {
        if (!criterion.HasTable)
            return criterion.Table.Count == 0 ? null : new WrongKind("no table").At("table");
        if (criterion.Table.Count == 0)
            return new Missing("table").At("table");
        if (criterion.Table.Count > TableStep.Max)
            return new TooMany(TableStep.Max).At("table");

        return Problems.Of(criterion.Table.Select((step, i) => Problems.Of([
            step.From is < -TableStep.Farthest or > TableStep.Farthest ? new OutOfRange("-1000", "1000").At("from") : null,
            i > 0 && step.From <= criterion.Table[i - 1].From ? new OutOfOrder("the step before", "from").At("from") : null,
            step.Value is < 0 or > Criterion.MaxValue ? new OutOfRange("0", "1000").At("value") : null,
        ])?.Under($"{i}").Under("table")));
    }
}
