using Mentoring.Domain.Matching;
using Mentoring.Domain.Pairings;
using Mentoring.Tests.Matching.Scoring;
using static Mentoring.Domain.Matching.CriterionKind;
using static Mentoring.Tests.Matching.Scoring.Example;

namespace Mentoring.Tests.Matching.Running;

/// <summary>Inputs that have no match, with everything that is wrong with them.</summary>
public sealed class InputTests
{
    private static readonly MatchPlanOf Simple = Plan(Criterion(Priority));
    private static readonly MatchPair Two = new(Maya.Key, Lee.Key);
    private static readonly MatchPerson Noor = Maya with { Key = "e-noor", Person = "noor" };

    [Fact]
    public void Every_problem_is_named_with_its_path()
    {
        MatchPair strangers = new("nobody", "no one");
        var ask = new MatchAsk { Floor = -1, Stability = 1001, Pins = [new(strangers), new(Two, " ")], Exclusions = [new(Maya.Key, "no one")] };
        var input = (Simple with { Ask = ask, Rules = new() { MinGap = -1 } }).For(
            [Maya, Maya with { Seats = -1 }, Maya with { Key = "" }], [Lee with { CommitteeScore = 1001, Seats = 1001 }]) with
        {
            Apart = [new("nobody", Lee.Key)], Previous = [Two, Two],
        };

        Assert.Equal(
            [
                "plan.rules.minGap OUT_OF_RANGE", "mentees.1.key DUPLICATE", "mentees.1.person DUPLICATE", "mentees.1.seats OUT_OF_RANGE",
                "mentees.2.key MISSING", "mentees.2.person DUPLICATE", "mentors.0.seats OUT_OF_RANGE", "mentors.0.committeeScore OUT_OF_RANGE",
                "ask.floor OUT_OF_RANGE", "ask.stability OUT_OF_RANGE", "ask.pins.0.mentee NOT_OFFERED", "ask.pins.0.mentor NOT_OFFERED", "ask.pins.1.override MISSING",
                "ask.exclusions.0.mentor NOT_OFFERED", "apart.0.mentee NOT_OFFERED", "previous.1.mentee DUPLICATE",
            ],
            Named(input));
    }

    [Fact]
    public void A_pin_that_breaks_rules_needs_a_reason_and_nobody_can_be_forced_on_another()
    {
        var elm = Simple with { Rules = new() { OtherInstitution = true }, Ask = new() { Pins = [new(Two)] } };
        var input = elm.For([Maya with { Institution = "elm" }], [Lee with { Institution = "elm", NotWith = ["maya"] }]);

        Assert.Equal([PairRule.Excluded, PairRule.SameInstitution], Assert.IsType<PinBreaksRules>(MatchEngine.Check(input)).Rules);
        Assert.Equal(["ask.pins.0 PIN_BREAKS_RULES"], Named(input));

        var overridden = input with { Ask = new() { Pins = [new(Two, "They want to.")] } };
        Assert.Equal([PairRule.Excluded], Assert.IsType<PinBreaksRules>(MatchEngine.Check(overridden)).Rules);
        Assert.Null(MatchEngine.Check(overridden with { Mentors = [Lee with { Institution = "elm" }] }));
    }

    [Fact]
    public void Pins_share_no_mentee_and_keep_to_the_seats()
    {
        var sam = Lee with { Key = "r-sam", Person = "sam" };
        var ask = new MatchAsk { Pins = [new(Two), new(new(Noor.Key, Lee.Key)), new(new(Maya.Key, sam.Key)), new(Two)] };

        Assert.Equal(
            ["ask.pins.1 MENTOR_IS_FULL", "ask.pins.2 MENTEE_IS_PAIRED", "ask.pins.3 MENTEE_IS_PAIRED", "ask.pins.3 MENTOR_IS_FULL"],
            Named((Simple with { Ask = ask }).For([Maya, Noor], [Lee, sam])).Order());
    }

    [Fact]
    public void Pins_do_not_make_two_the_mentors_of_each_other()
    {
        var (leeToo, mayaToo) = (Lee with { Key = "e-lee" }, Maya with { Key = "r-maya" });
        var input = (Simple with { Ask = new() { Pins = [new(Two), new(new("e-lee", "r-maya"))] } }).For([Maya, leeToo], [Lee, mayaToo]);

        Assert.IsType<MutualMentoring>(MatchEngine.Check(input));
        Assert.Null(MatchEngine.Check(input with { MutualMentoring = true }));
    }

    [Fact]
    public void Priority_for_everybody_of_a_crowd_is_too_much_to_tell_apart()
    {
        MatchPerson[] Crowd(MatchPerson one, string key) =>
            [.. Enumerable.Range(0, 3000).Select(i => one with { Key = $"{key}{i}", Person = $"{key}{i}", Seats = 1000, Priority = (MatchPriority)(i % 3) })];
        var input = (Simple with { Ask = new() { Objective = MatchObjective.PriorityFirst } }).For([], Crowd(Lee, "r"));

        Assert.Equal(["ask.objective TOO_MANY_FIRST"], Named(input with { Mentees = Crowd(Maya, "e") }));
    }

    private static IEnumerable<string> Named(MatchInput input) =>
        (MatchEngine.Check(input)?.All ?? []).Select(problem => $"{string.Join('.', problem.Path)} {problem.Code}");
}
