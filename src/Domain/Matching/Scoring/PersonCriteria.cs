namespace Mentoring.Domain.Matching.Scoring;

/// <summary>Criteria over levels, clocks, names, and what the committee knows.</summary>
internal static class PersonCriteria
{
    public static Judgement Gap(MatchInput input, Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        const string NoLevel = "did not say";
        if (Reading.Level(mentee, input.MenteeForm, criterion.MenteeQuestion) is not { } from)
            return Judgement.Unknown(mentee.Name, NoLevel);
        if (Reading.Level(mentor, input.MentorForm, criterion.MentorQuestion) is not { } to)
            return Judgement.Unknown(mentor.Name, NoLevel);

        var gap = (long)to - from;
        var steps = Phrases.Count(Math.Abs(gap), BothForms.Find(input.MentorForm, criterion.MentorQuestion) is { OffersChoices: true } ? "step" : "year");
        return new(criterion.Step(gap), gap switch
        {
            0 => $"{mentor.Name} and {mentee.Name} are level",
            > 0 => $"{mentor.Name} is {steps} ahead of {mentee.Name}",
            _ => $"{mentor.Name} is {steps} behind {mentee.Name}",
        });
    }

    public static Judgement Distance(Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        const string NoZone = "gave no time zone that is known";
        if (Reading.Offset(mentee, criterion.MenteeQuestion) is not { } one)
            return Judgement.Unknown(mentee.Name, NoZone);
        if (Reading.Offset(mentor, criterion.MentorQuestion) is not { } other)
            return Judgement.Unknown(mentor.Name, NoZone);

        var apart = Reading.MinutesApart(one, other);
        return new(criterion.Step(apart / 60), apart switch
        {
            0 => "Their clocks agree",
            _ when apart % 60 == 0 => $"Their clocks are {Phrases.Count(apart / 60, "hour")} apart",
            _ => $"Their clocks are {Phrases.Count(apart / 60, "hour")} and {Phrases.Count(apart % 60, "minute")} apart",
        });
    }

    public static Judgement Named(Criterion criterion, MatchPerson mentee, MatchPerson mentor)
    {
        if (mentee.Prefers.Count == 0 && mentor.Prefers.Count == 0)
            return new(null, "Neither named anybody");

        var (wanted, wants) = (Reading.PlaceOf(mentor.Person, mentee.Prefers), Reading.PlaceOf(mentee.Person, mentor.Prefers));
        return (wanted, wants) switch
        {
            (null, null) => Judgement.No("Neither named the other"),
            ({ } place, null) => new(criterion.Step(place), $"{mentee.Name} named {mentor.Name} {Phrases.Ordinal(place)}"),
            (null, { } place) => new(criterion.Step(place), $"{mentor.Name} named {mentee.Name} {Phrases.Ordinal(place)}"),
            ({ } one, { } other) => new(criterion.Step(Math.Min(one, other)),
                $"{mentee.Name} named {mentor.Name} {Phrases.Ordinal(one)}, {mentor.Name} named {mentee.Name} {Phrases.Ordinal(other)}"),
        };
    }

    public static Judgement Committee(MatchPerson mentee, MatchPerson mentor)
    {
        const string NoScore = "was scored by nobody";
        if (mentee.CommitteeScore is not { } one)
            return Judgement.Unknown(mentee.Name, NoScore);
        if (mentor.CommitteeScore is not { } other)
            return Judgement.Unknown(mentor.Name, NoScore);
        return new(Mean(one, other), $"The reviewers gave {mentee.Name} {one} and {mentor.Name} {other}");
    }

    public static Judgement Urgency(MatchPerson mentee, MatchPerson mentor)
    {
        var (most, who) = mentee.Priority >= mentor.Priority ? (mentee.Priority, mentee.Name) : (mentor.Priority, mentor.Name);
        return new(Urgency(most), most switch
        {
            MatchPriority.NeedsRematch => $"{who} lost a partner without fault",
            MatchPriority.Waitlisted => $"{who} waits on the list",
            _ => "Neither waits on the list or lost a partner",
        });
    }

    public static int Mean(int one, int other) => Rounding.HalfUp(one + other, 2);

    public static int Urgency(MatchPriority priority) => priority switch { MatchPriority.NeedsRematch => 1000, MatchPriority.Waitlisted => 500, _ => 0 };
}
