using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

public sealed class MembershipTests
{
    [Theory, Databases]
    public async Task What_is_not_decided_when_a_membership_ends_lapses_by_date_or_once_staff_says_so(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (emil, nora) = (await story.Apply("Emil Mentee", Form.Mentee), await story.Apply("Nora Newcomer", Form.Mentee));
        var (asked, accepted, ada) = (await story.Apply("Ines Asked", Form.Mentee), await story.Apply("Mara Mentor", Form.Mentor()), await story.Join("Ada Archer"));
        var draft = await story.Save(ada, Form.Mentee);
        await story.Rita.Api.Mutate("requestInformation", new { applicationId = asked.Application, message = "Why?" });
        await story.Rita.Api.Mutate("decideApplication", new { applicationId = accepted.Application, decisions = Scenario.Accept("MENTOR") });
        foreach (var person in new[] { emil, asked, accepted, ada })
            await EndMembership(story, person, "2017-01-25");

        await story.LiveUntil("2017-01-25 23:59:59");
        Assert.Equal(["SUBMITTED", "INFO_REQUESTED", "DRAFT"], await StatesOf(story, emil.Application, asked.Application, draft));
        await story.LiveUntil("2017-01-26 00:00");
        Assert.Equal(["LAPSED", "LAPSED", "LAPSED", "ACCEPTED", "SUBMITTED"], await StatesOf(story, emil.Application, asked.Application, draft, accepted.Application, nora.Application));
        Assert.Equal(["NOT_A_MEMBER"], await ada.Api.Refusals("saveApplication", new { cohortId = story.Cohort, application = Form.Mentee }));

        await EndMembership(story, nora, "2017-01-20");
        await story.LiveUntil("2017-01-26 00:01");
        Assert.Equal("LAPSED", await story.StatusOf(nora.Application));
    }

    [Theory, Databases]
    public async Task Who_is_no_member_any_more_is_declined_but_not_accepted(Database database)
    {
        await using var story = await Scenario.OpenAsync(database);
        var (emil, nora) = (await story.Apply("Emil Mentee", Form.Mentee), await story.Apply("Nora Newcomer", Form.Mentee));
        await story.LiveUntil("2017-01-26 09:00");
        await EndMembership(story, emil, "2017-01-25");
        await EndMembership(story, nora, "2017-01-26");

        Assert.Equal(["NOT_A_MEMBER"], await story.Rita.Api.Refusals("decideApplication", new { applicationId = emil.Application, decisions = Scenario.Accept("MENTEE") }));
        Assert.Equal(["NOT_A_MEMBER", "done"], await story.Rita.Api.MutateEach("decideApplications", new
        {
            items = new[] { emil, nora }.Select(person => new { applicationId = person.Application, decisions = Scenario.Accept("MENTEE") }),
        }));
        await story.Rita.Api.Mutate("decideApplication", new
        {
            applicationId = emil.Application, decisions = new[] { new { role = "MENTEE", accept = false, reason = "NOT_ELIGIBLE" } },
        });
        Assert.Equal(["DECLINED", "ACCEPTED"], await StatesOf(story, emil.Application, nora.Application));
    }

    private static Task EndMembership(Scenario story, Somebody person, string last) => story.Staff.Mutate(
        "updateMember", new { memberId = person.Id, member = new { name = person.Name, email = person.Email, membershipEndsOn = last } });

    private static async Task<string[]> StatesOf(Scenario story, params string[] ids)
    {
        List<string> states = [];
        foreach (var id in ids)
            states.Add(await story.StatusOf(id));
        return [.. states];
    }
}
