using Mentoring.Domain.Matching;
using Mentoring.Tests.Matching.Scoring;
using static Mentoring.Domain.Matching.CriterionKind;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Running;

public sealed class SuggestionTests
{
    private static readonly MatchPlanOf ByTopic = Plan(Criterion(TopicOverlap)) with { Rules = new() { OtherInstitution = true } };
    private static readonly MatchPerson Noor = Maya with { Key = "e-noor", Person = "noor", Name = "Noor", Topics = ["acquisitions", "careerDevelopment"] };
    private static readonly MatchPerson Kim = Noor with { Key = "e-kim", Person = "kim", Name = "Kim", Topics = ["careerDevelopment"], Institution = "elm" };
    private static readonly MatchPerson Sam = Lee with { Key = "r-sam", Person = "sam", Name = "Sam", Topics = ["careerDevelopment"] };
    private static readonly MatchPerson Pat = Lee with { Key = "r-pat", Person = "pat", Name = "Pat", Topics = ["acquisitions", "careerDevelopment"], Institution = "elm", NotWith = ["noor"] };

    private static readonly MatchInput Everybody = ByTopic.For(
        [Noor, Kim], [Lee with { Topics = ["careerDevelopment"] }, Sam, Pat, Sam with { Key = "r-zoe", Person = "zoe", Topics = ["acquisitions"], Seats = 0 }]);

    [Fact]
    public void A_mentee_is_shown_who_fits_best_and_whom_the_rules_forbid()
    {
        var shown = MatchEngine.Suggest(Everybody, Role.Mentee, "e-noor", 10).Value!;

        Assert.Equal(2, shown.Allowed);
        Assert.Equal([("r-lee", 333, 1), ("r-sam", 333, 1)], shown.Candidates.Select(one => (one.Key, one.Score, one.Rank)));
        Assert.Equal("Noor wants Career development second; Sam offers it.", Assert.Single(shown.Candidates[1].Criteria).Sentence);
        var pat = Assert.Single(shown.Forbidden);
        Assert.Equal(("r-pat", 1000), (pat.Key, pat.Score));
        Assert.Equal([PairRule.Excluded], pat.Rules);
    }

    [Fact]
    public void A_mentor_is_shown_the_same_from_the_other_side()
    {
        var shown = MatchEngine.Suggest(Everybody, Role.Mentor, "r-sam", 1).Value!;

        Assert.Equal(2, shown.Allowed);
        Assert.Equal([("e-kim", 1000, 1)], shown.Candidates.Select(one => (one.Key, one.Score, one.Rank)));
        Assert.Equal(
            [("e-kim", 1000, "SameInstitution"), ("e-noor", 1000, "Excluded")],
            MatchEngine.Suggest(Everybody, Role.Mentor, "r-pat", 5).Value!.Forbidden.Select(one => (one.Key, one.Score, string.Join(' ', one.Rules))));
    }

    [Fact]
    public void Somebody_unknown_or_an_input_that_is_wrong_is_refused()
    {
        Assert.IsType<NotOffered>(MatchEngine.Suggest(Everybody, Role.Mentor, "e-noor", 5).Error);
        Assert.Equal("DUPLICATE", MatchEngine.Suggest(Everybody with { Mentees = [Noor, Noor with { Key = "again" }] }, Role.Mentee, "e-noor", 5).Error?.Code);
    }
}
