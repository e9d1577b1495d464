using Mentoring.Domain.Matching.Solving;
using Mentoring.Domain.Pairings;

namespace Mentoring.Domain.Matching.Running;

/// <summary>Why pins cannot all be made.</summary>
internal static class PinCheck
{
    public static Error? Of(ReadyMatch match) => Problems.Of([
        .. match.Input.Ask.Pins.Select((pin, i) => Rules(match, pin)?.At("ask", "pins", $"{i}")),
        .. MatchFault.Of(match.Problem).Select(fault => Fault(match, fault)),
    ]);

    private static PinBreaksRules? Rules(ReadyMatch match, MatchPin pin)
    {
        var pair = match.People.Pair(pin.Pair);
        var broken = match.Scoring.Broken(match.People.Mentees[pair.Mentee], match.People.Mentors[pair.Mentor]);
        PairRule[] standing = pin.Override is null ? [.. broken] : [.. broken.Where(rule => rule is PairRule.SamePerson or PairRule.Excluded)];
        return standing is [] ? null : new(standing);
    }

    private static Error? Fault(ReadyMatch match, MatchFault fault) => fault switch
    {
        { Kind: MatchFaultKind.TooManyTiers } => new TooManyFirst().At("ask", "objective"),
        { Pin: { } pin } => Fault(match, fault.Kind, pin)?.At("ask", "pins", $"{match.Problem.Pins.ToList().LastIndexOf(pin)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private static Error? Fault(ReadyMatch match, MatchFaultKind kind, Pair pin) => kind switch
    {
        // Told with the rules above.
        MatchFaultKind.PinNotAllowed => null,
        MatchFaultKind.PinAboveSeats => new MentorIsFull(match.Problem.Seats[pin.Mentor]),
        MatchFaultKind.MenteePinnedTwice => new MenteeIsPaired(),
        MatchFaultKind.PinsMutual => new MutualMentoring(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
