using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Criteria over what was chosen from a list.</summary>
internal static class ChoiceCriteria
{
    private const string NoChoice = "did not choose";

    public static Judgement Topics(MatchInput input, MatchPerson mentee, MatchPerson mentor)
    {
        if (mentee.Topics.Count == 0)
            return Judgement.Unknown(mentee.Name, "wants no particular topic");
        if (mentor.Topics.Count == 0)
            return Judgement.Unknown(mentor.Name, "offers no particular topic");

        int[] met = Met(mentee.Topics, mentor.Topics);
        return met is []
            ? Judgement.No($"{mentor.Name} offers none of the topics that {mentee.Name} wants")
            : new(Sum(Shares.ByPlace(mentee.Topics.Count), met),
                $"{mentee.Name} wants {Phrases.List(met.Select(i => $"{Phrases.Text(input.Topics, mentee.Topics[i])} {Phrases.Ordinal(i + 1)}"))}; "
                + $"{mentor.Name} offers {(met is [_] ? "it" : "them")}");
    }

    public static Judgement SameAnswer(MatchInput input, Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        if (Unanswered(criterion, mentee, mentor) is { } unknown)
            return unknown;

        var (one, other) = (Reading.Choice(mentee, criterion.MenteeQuestion)!, Reading.Choice(mentor, criterion.MentorQuestion)!);
        return one == other
            ? Judgement.Yes($"Both answered {Text(input.MenteeForm, criterion.MenteeQuestion, one)}")
            : Judgement.No($"{mentee.Name} answered {Text(input.MenteeForm, criterion.MenteeQuestion, one)}, {mentor.Name} {Text(input.MentorForm, criterion.MentorQuestion, other)}");
    }

    public static Judgement Overlap(MatchInput input, Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        if (Unanswered(criterion, mentee, mentor) is { } unknown)
            return unknown;

        var chosen = Reading.Chosen(mentee, criterion.MenteeQuestion);
        int[] met = Met(chosen, Reading.Chosen(mentor, criterion.MentorQuestion));
        var words = Phrases.List(met.Select(i => Text(input.MenteeForm, criterion.MenteeQuestion, chosen[i])));
        return new(Sum(Shares.Even(chosen.Count), met),
            met is [] ? $"{mentor.Name} shares nothing of what {mentee.Name} chose" :
            met.Length == chosen.Count ? $"{mentor.Name} shares all that {mentee.Name} chose: {words}" :
            $"{mentor.Name} shares {words}, {met.Length} of the {chosen.Count} that {mentee.Name} chose");
    }

    public static Judgement LibraryType(MatchInput input, Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        if (Unanswered(criterion, mentee, mentor) is { } unknown)
            return unknown;

        var preferred = Reading.Chosen(mentee, criterion.MenteeQuestion);
        var kinds = Reading.Chosen(mentor, criterion.MentorQuestion);
        var words = Phrases.List(kinds.Select(kind => Text(input.MentorForm, criterion.MentorQuestion, kind)));
        return kinds.Any(preferred.Contains)
            ? Judgement.Yes($"{mentee.Name} prefers what {mentor.Name} answered: {words}")
            : Judgement.No($"{mentee.Name} does not prefer what {mentor.Name} answered: {words}");
    }

    private static Judgement? Unanswered(Criterion criterion, MatchPerson mentee, MatchPerson mentor) =>
        Reading.Choice(mentee, criterion.MenteeQuestion) is null ? Judgement.Unknown(mentee.Name, NoChoice) :
        Reading.Choice(mentor, criterion.MentorQuestion) is null ? Judgement.Unknown(mentor.Name, NoChoice) : null;

    /// <summary>The places of those wishes that are met.</summary>
    private static int[] Met(IReadOnlyList<string> wishes, IReadOnlyList<string> offered) =>
        [.. Enumerable.Range(0, wishes.Count).Where(i => offered.Contains(wishes[i]))];

    private static int Sum(int[] shares, int[] met) => met.Sum(i => shares[i]);

    private static string Text(IReadOnlyList<Question> form, string? question, string key) => Phrases.Text(BothForms.Find(form, question)?.Choices ?? [], key);
}
