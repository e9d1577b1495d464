using System.Text.Json;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

// What happens in every program, so that a story tells in full only what it is about.
internal sealed partial class Scenario
{
    /// <summary>The people are accepted in what they asked for, the call is closed and the matching begun.</summary>
    public static async Task<Scenario> MatchingAsync(Database database, object? settings = null, params (string Name, Form Form)[] people)
    {
        var story = await OpenAsync(database, settings);
        foreach (var (name, form) in people)
            await story.Apply(name, form);
        await story.AcceptEverybody();
        await story.StartMatching();
        return story;
    }

    /// <summary>Who has applied so far, by name.</summary>
    public Dictionary<string, Somebody> Applicants { get; } = [];

    public Somebody this[string name] => Applicants[name];

    /// <summary>Joins, and hands in an application.</summary>
    public async Task<Somebody> Apply(string name, Form form)
    {
        var person = await Join(name);
        await Apply(person, form);
        return person;
    }

    /// <summary>Joins, and the committee takes the application on this person's behalf, at any time.</summary>
    public async Task<Somebody> Apply(string name, Form form, Somebody by)
    {
        var person = await Join(name);
        person.Form = form;
        person.Application = await by.Api.MutateFor("application", "saveApplication", new { cohortId = Cohort, application = form, memberEmail = person.Email });
        await by.Api.Mutate("submitApplication", new { applicationId = person.Application });
        Applicants[name] = person;
        return person;
    }

    public async Task Apply(Somebody person, Form form)
    {
        (person.Form, person.Application) = (form, await Save(person, form));
        await person.Api.Mutate("submitApplication", new { applicationId = person.Application });
        Applicants[person.Name] = person;
    }

    /// <summary>Keeps a draft; answers with its id.</summary>
    public Task<string> Save(Somebody person, Form form) =>
        person.Api.MutateFor("application", "saveApplication", new { cohortId = Cohort, application = form });

    public async Task AcceptEverybody()
    {
        var items = Applicants.Values.Select(a => new { applicationId = a.Application, decisions = Accept(a.Form.Roles()) }).ToList();
        if (items.Count > 0)
            Assert.All(await Chair.Api.MutateEach("decideApplications", new { items }), result => Assert.Equal("done", result));
    }

    public static object[] Accept(params string[] roles) => [.. roles.Select(role => new { role, accept = true })];

    /// <summary>The call closes by the clock, and three weeks later the matching begins.</summary>
    public async Task StartMatching()
    {
        await LiveUntil("2017-04-10 09:00");
        await Chair.Api.Mutate("startMatching", new { cohortId = Cohort });
    }

    /// <summary>Rita proposes the two; answers with the pairing's id.</summary>
    public Task<string> Pair(string mentor, string mentee) =>
        Rita.Api.MutateFor("pairing", "proposePairing", new { mentorId = this[mentor].Application, menteeId = this[mentee].Application });

    /// <summary>What is proposed is approved, and on the day of the page everyone is told.</summary>
    public async Task Announce(params string[] pairings)
    {
        Assert.All(await Chair.Api.MutateEach("approvePairings", new { pairingIds = pairings }), result => Assert.Equal("done", result));
        await LiveUntil("2017-05-12 09:00");
        await Chair.Api.Mutate("announcePairings", new { cohortId = Cohort });
    }

    /// <summary>A mentor and a mentee of a cohort that is announced; answers with the pairing's id.</summary>
    public static async Task<(Scenario Story, string Pairing)> AnnouncedAsync(Database database, object? settings = null)
    {
        var story = await MatchingAsync(database, settings, ("Mara Mentor", Form.Mentor()), ("Emil Mentee", Form.Mentee));
        var pairing = await story.Pair("Mara Mentor", "Emil Mentee");
        await story.Chair.Api.Mutate("assignLiaison", new { pairingId = pairing, liaisonId = story.Leo.Id });
        await story.Announce(pairing);
        return (story, pairing);
    }

    /// <summary>The same two, a month into their year.</summary>
    public static async Task<(Scenario Story, string Pairing)> ActiveAsync(Database database, object? settings = null)
    {
        var (story, pairing) = await AnnouncedAsync(database, settings);
        await story.LiveUntil("2017-07-01 09:00");
        return (story, pairing);
    }

    /// <summary>The same two, after their year; the final assessment is open.</summary>
    public static async Task<(Scenario Story, string Pairing, string Assessment)> AssessingAsync(Database database)
    {
        var (story, pairing) = await ActiveAsync(database);
        var assessment = await story.Chair.Api.MutateFor("assessment", "scheduleAssessment", new { cohortId = story.Cohort, kind = "FINAL" });
        await story.LiveUntil("2018-05-01 09:00");
        return (story, pairing, assessment);
    }

    /// <summary>A person's parts of the assessments, oldest first.</summary>
    public static async Task<JsonElement[]> ResponsesOf(Somebody person) =>
        [.. (await person.Api.Send("{ me { assessments { nodes { id status role assessment { kind } } } } }")).At("me.assessments.nodes").EnumerateArray()];

    /// <summary>Answers to everything mandatory in the final assessment.</summary>
    public static object[] FinalAnswers =>
    [
        new { question = "helpful", text = "The calls.", shared = true }, new { question = "accomplished", yesNo = true },
        new { question = "expectations", number = 5 }, new { question = "again", yesNo = true }, new { question = "recommend", number = 9 },
    ];
}
