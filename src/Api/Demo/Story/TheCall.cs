using Mentoring.Api.Demo.Story.People;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>From the opening of the call to its close: people apply, spread over its days.</summary>
internal sealed class TheCall(Run run)
{
    public async Task PlayAsync(IReadOnlyList<Person> people)
    {
        var (opens, closes) = (run.Dates.CallOpensOn!.Value, run.Dates.CallClosesOn!.Value);
        run.Stage.MoveTo(Days.At(opens, 9));
        await run.Stage.DoAsync(run.Chair, new OpenCall(run.Cohort, null));

        var order = Mixed(people);
        for (var place = 0; place < order.Count; place++)
        {
            run.Stage.MoveTo(Days.At(opens.AddDays(place * (closes.DayNumber - opens.DayNumber) / order.Count), 10 + place % 9));
            await ApplyAsync(order[place], place);
        }

        await run.Stage.LiveUntilAsync(Days.At(closes.AddDays(1), 8));
    }

    public async Task<Applied> ApplyAsync(Person person, int place)
    {
        var id = await run.Stage.DoAsync(run.As(person), new SaveApplication(run.Cohort, Forms.Of(person, place), null, null, null));
        var applied = new Applied(person, id, place);
        if (person.Fate is Fate.StaysDraft)
            return applied;

        await run.Stage.DoAsync(run.As(person), new SubmitApplication(id, null));
        if (person.Fate is Fate.WithdrawsEarly)
            await run.Stage.DoAsync(run.As(person), new WithdrawApplication(id, null, null, null));
        else
            run.Applied.Add(applied);
        return applied;
    }

    /// <summary>Mentors and mentees come as they like, and always in the same order.</summary>
    private static List<Person> Mixed(IReadOnlyList<Person> people) =>
        [.. people.Select((person, i) => (person, i)).OrderBy(p => p.i * 37 % people.Count).ThenBy(p => p.i).Select(p => p.person)];
}
