using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

/// <summary>The origin's program of 2017-2018, lived through the public API alone by made-up people, on a clock that the story moves.</summary>
internal sealed partial class Scenario : IAsyncDisposable
{
    private Scenario(TestApp app) => App = app;

    public TestApp App { get; }
    public TestClient Staff => App.As(Person.Staff);

    /// <summary>Who chairs the committee.</summary>
    public Somebody Chair { get; private set; } = null!;

    /// <summary>Who sits on the committee, reviews and proposes.</summary>
    public Somebody Rita { get; private set; } = null!;

    /// <summary>Who sits on the committee too, and looks after pairings.</summary>
    public Somebody Leo { get; private set; } = null!;

    /// <summary>The id of the cohort.</summary>
    public string Cohort { get; private set; } = "";

    public static object Timeline => new
    {
        callOpensOn = "2017-01-16", callClosesOn = "2017-03-17", announcedOn = "2017-05-12", orientationFrom = "2017-05-22", orientationTo = "2017-05-26",
        mentoringFrom = "2017-06-01", mentoringTo = "2018-04-30", assessmentFrom = "2018-05-01", assessmentTo = "2018-05-31",
    };

    /// <summary>The cohort is set up and its committee appointed; its call is not open yet.</summary>
    /// <param name="settings">As the mutation takes them.</param>
    public static async Task<Scenario> DraftAsync(Database database, object? settings = null)
    {
        var story = new Scenario(await TestApp.StartAsync(database));
        (story.Chair, story.Rita, story.Leo) = (await story.Join("Carla Chair"), await story.Join("Rita Reader"), await story.Join("Leo Liaison"));
        story.Cohort = await story.Staff.MutateFor("cohort", "createCohort", new
        {
            plan = new
            {
                name = "ALCTS Mentoring Program 2017-2018", timeZone = "America/Chicago", timeline = Timeline, settings,
                guidelines = "The program is open to members. Conversations are confidential.",
            },
        });
        await story.Staff.Mutate("appointCommittee", new { cohortId = story.Cohort, chairId = story.Chair.Id, memberIds = new[] { story.Rita.Id, story.Leo.Id } });
        return story;
    }

    /// <summary>The call is open.</summary>
    public static async Task<Scenario> OpenAsync(Database database, object? settings = null)
    {
        var story = await DraftAsync(database, settings);
        await story.LiveUntil("2017-01-16 08:00");
        await story.Chair.Api.Mutate("openCall", new { cohortId = story.Cohort });
        return story;
    }

    /// <summary>A new person on the roster.</summary>
    public async Task<Somebody> Join(string name)
    {
        var email = $"{name.ToLowerInvariant().Replace(' ', '.')}@example.org";
        var id = await Staff.MutateFor("member", "registerMember", new { number = $"M-{name}", member = new { name, email, institution = "City Library" } });
        return new(name, email, id, App.As(email));
    }

    /// <summary>Moves the clock to this time in Chicago and lets time do what is due by then.</summary>
    public Task LiveUntil(string local) => App.LiveUntilAsync(local);

    /// <summary>The phase of the cohort, as staff sees it.</summary>
    public async Task<string> Phase() =>
        (await Staff.Send("query($id: ID!) { cohort(id: $id) { phase } }", new { id = Cohort })).At("cohort.phase").ToString();

    /// <summary>The state of an application or pairing, as staff sees it.</summary>
    public async Task<string> StatusOf(string id) =>
        (await Staff.Send("query($id: ID!) { node(id: $id) { ... on Application { status } ... on Pairing { is: status } ... on Assessment { has: status } ... on Response { got: status } } }", new { id }))
        .GetProperty("node").EnumerateObject().First().Value.ToString();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
