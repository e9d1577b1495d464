using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Scoring;
using static Mentoring.Domain.Matching.CriterionKind;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Scoring;

/// <summary>Each kind of criterion worked out by hand, with what the committee reads.</summary>
public sealed class BreakdownTests
{
    [Fact]
    public void An_earlier_wish_counts_more()
    {
        var maya = Maya with { Topics = ["catalogingAndMetadata", "acquisitions", "leadershipAndManagement"] };

        // Three wishes weigh 3, 2 and 1 sixths of 1000: 500, 333 and 167.
        Says(1000, "Maya wants Cataloging and metadata first, Acquisitions second and Leadership and management third; Lee offers them.",
            Criterion(TopicOverlap), maya, Lee with { Topics = [.. maya.Topics.Reverse()] });
        Says(500, "Maya wants Cataloging and metadata first; Lee offers it.", Criterion(TopicOverlap), maya, Lee with { Topics = ["catalogingAndMetadata"] });
        Says(500, "Maya wants Acquisitions second and Leadership and management third; Lee offers them.",
            Criterion(TopicOverlap), maya, Lee with { Topics = ["leadershipAndManagement", "acquisitions", "careerDevelopment"] });
        Says(0, "Lee offers none of the topics that Maya wants.", Criterion(TopicOverlap), maya, Lee with { Topics = ["careerDevelopment"] });
        Says(450, "Maya wants no particular topic, which counts as 450.", Criterion(TopicOverlap), Maya, Lee with { Topics = ["careerDevelopment"] });
        Says(450, "Lee offers no particular topic, which counts as 450.", Criterion(TopicOverlap), maya, Lee);
    }

    [Fact]
    public void The_same_answer_counts_all_or_nothing()
    {
        Says(1000, "Both answered Public.", Criterion(SameAnswer, "libraryType"), Maya.With("libraryType", "public"), Lee.With("libraryType", "public"));
        Says(0, "Maya answered Public, Lee School.", Criterion(SameAnswer, "libraryType"), Maya.With("libraryType", "public"), Lee.With("libraryType", "school"));
        Says(450, "Lee did not choose, which counts as 450.", Criterion(SameAnswer, "libraryType"), Maya.With("libraryType", "public"), Lee);

        var yes = new MatchAnswer { Question = "before", YesNo = true };
        Says(1000, "Both answered yes.", Criterion(SameAnswer, "before"), Maya with { Answers = [yes] }, Lee with { Answers = [yes] });
        Says(0, "Maya answered yes, Lee no.", Criterion(SameAnswer, "before"), Maya with { Answers = [yes] }, Lee with { Answers = [yes with { YesNo = false }] });
    }

    [Fact]
    public void Shared_choices_count_by_the_choices_of_the_mentee()
    {
        var maya = Maya.With("modes", "videoCall", "eMail", "telephone");

        Says(667, "Lee shares Video call and E-mail, 2 of the 3 that Maya chose.", Criterion(AnswerOverlap, "modes"), maya, Lee.With("modes", "eMail", "videoCall", "inPerson"));
        Says(1000, "Lee shares all that Maya chose: E-mail.", Criterion(AnswerOverlap, "modes"), Maya.With("modes", "eMail"), Lee.With("modes", "eMail", "videoCall"));
        Says(0, "Lee shares nothing of what Maya chose.", Criterion(AnswerOverlap, "modes"), maya, Lee.With("modes", "inPerson"));
        Says(450, "Maya did not choose, which counts as 450.", Criterion(AnswerOverlap, "modes"), Maya, Lee.With("modes", "inPerson"));
    }

    [Fact]
    public void Being_ahead_counts_by_the_table_in_years_or_steps()
    {
        TableStep[] table = [new(0, 200), new(2, 600), new(5, 1000)];

        Says(1000, "Lee is 5 years ahead of Maya.", Criterion(ExperienceGap, "years", table), Maya.With("years", 3), Lee.With("years", 8));
        Says(600, "Lee is 4 years ahead of Maya.", Criterion(ExperienceGap, "years", table), Maya.With("years", 3), Lee.With("years", 7));
        Says(200, "Lee and Maya are level.", Criterion(ExperienceGap, "years", table), Maya.With("years", 3), Lee.With("years", 3));
        Says(0, "Lee is 1 year behind Maya.", Criterion(ExperienceGap, "years", table), Maya.With("years", 3), Lee.With("years", 2));
        Says(450, "Maya did not say, which counts as 450.", Criterion(ExperienceGap, "years", table), Maya, Lee.With("years", 2));
        Says(600, "Lee is 2 steps ahead of Maya.", Criterion(ExperienceGap, "stage", table), Maya.With("stage", "entryLevel"), Lee.With("stage", "senior"));
    }

    [Fact]
    public void Clocks_are_compared_the_short_way_round_in_whole_hours()
    {
        TableStep[] table = [new(0, 1000), new(3, 600), new(6, 0)];

        Says(1000, "Their clocks agree.", Criterion(Distance, "timeZone", table), Maya.At(-300), Lee.At(-300));
        Says(1000, "Their clocks are 2 hours and 45 minutes apart.", Criterion(Distance, "timeZone", table), Maya.At(-300), Lee.At(-135));
        Says(600, "Their clocks are 3 hours apart.", Criterion(Distance, "timeZone", table), Maya.At(720), Lee.At(-540));
        Says(450, "Lee gave no time zone that is known, which counts as 450.", Criterion(Distance, "timeZone", table), Maya.At(0), Lee.Saying("timeZone", "on the coast"));
    }

    [Fact]
    public void Being_named_counts_by_the_better_place()
    {
        TableStep[] table = [new(1, 1000), new(2, 700), new(3, 400)];

        Says(700, "Maya named Lee second.", Criterion(RankedPreference, null, table), Maya with { Prefers = [["sam"], ["kim", "lee"]] }, Lee);
        Says(1000, "Lee named Maya first.", Criterion(RankedPreference, null, table), Maya, Lee with { Prefers = [["maya"]] });
        Says(1000, "Maya named Lee second, Lee named Maya first.",
            Criterion(RankedPreference, null, table), Maya with { Prefers = [["sam"], ["lee"]] }, Lee with { Prefers = [["maya"]] });
        Says(0, "Neither named the other.", Criterion(RankedPreference, null, table), Maya with { Prefers = [["sam"]] }, Lee);
        Says(450, "Neither named anybody, which counts as 450.", Criterion(RankedPreference, null, table), Maya, Lee);
    }

    [Fact]
    public void A_preferred_kind_of_institution_counts_all_or_nothing()
    {
        Says(1000, "Maya prefers what Lee answered: Special.", Criterion(LibraryTypePreference, "libraryType"), Maya.With("libraryType", "special"), Lee.With("libraryType", "special"));
        Says(0, "Maya does not prefer what Lee answered: School.", Criterion(LibraryTypePreference, "libraryType"), Maya.With("libraryType", "special"), Lee.With("libraryType", "school"));
    }

    [Fact]
    public void What_the_reviewers_thought_is_the_mean_rounded_half_up()
    {
        Says(601, "The reviewers gave Maya 500 and Lee 701.", Criterion(CommitteeScore), Maya with { CommitteeScore = 500 }, Lee with { CommitteeScore = 701 });
        Says(450, "Lee was scored by nobody, which counts as 450.", Criterion(CommitteeScore), Maya with { CommitteeScore = 500 }, Lee);
    }

    [Fact]
    public void The_more_urgent_of_the_two_counts()
    {
        Says(1000, "Lee lost a partner without fault.", Criterion(Priority), Maya with { Priority = MatchPriority.Waitlisted }, Lee with { Priority = MatchPriority.NeedsRematch });
        Says(500, "Maya waits on the list.", Criterion(Priority), Maya with { Priority = MatchPriority.Waitlisted }, Lee);
        Says(0, "Neither waits on the list or lost a partner.", Criterion(Priority), Maya, Lee);
    }

    [Fact]
    public void A_score_is_the_weighted_mean_rounded_half_up()
    {
        static CriterionResult Result(int weight, int value) => new("", "", weight, value, "");

        Assert.Equal(500, PairScoring.Score([Result(1, 0), Result(1, 999)]));
        Assert.Equal(333, PairScoring.Score([Result(1, 1000), Result(2, 0), Result(0, 1000)]));
        Assert.Equal(667, PairScoring.Score([Result(1, 0), Result(2, 1000)]));
        Assert.Equal(1000, PairScoring.Score([.. Enumerable.Repeat(Result(1000, 1000), 20)]));
    }

    private static void Says(int value, string sentence, Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        var result = Assert.Single(new PairScoring(Plan(criterion).For([mentee], [mentor])).Criteria(mentee, mentor));
        Assert.Equal((value, sentence), (result.Value, result.Sentence));
    }
}
