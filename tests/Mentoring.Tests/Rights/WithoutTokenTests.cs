using System.Text.Json;
using Mentoring.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Snapshooter.Xunit;

namespace Mentoring.Tests.Rights;

/// <summary>What somebody without a token is told.</summary>
public sealed class WithoutTokenTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public async Task Without_a_token_there_is_nothing_but_the_name_of_the_type()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var nobody = app.As(Person.Nobody);

        Assert.Equal("Query", (await nobody.Send("{ __typename }")).GetProperty("__typename").GetString());
        foreach (var question in new[] { "{ __schema { queryType { name } } }", "{ __type(name: \"Pairing\") { name } }" })
            Assert.Equal("HC0046", (await nobody.Refused(question))[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory, Databases]
    public async Task With_public_facts_everybody_reads_exactly_those(Database database)
    {
        await using var world = await World.InMatching(database, host => host.UseSetting("Authentication:PublicFacts", "true"));
        await world.Pair();
        await world.Announce();
        var nobody = world.App.As(Person.Nobody);

        var seen = await nobody.Send("""
            query($cohort: ID!, $mo: ID!, $chair: ID!, $application: ID!, $announced: ID!) {
              __schema { queryType { name } }
              cohorts(where: { name: { eq: "2017-2018" } }) { totalCount nodes { name } }
              cohort(id: $cohort) {
                name phase timeZone timeline { callOpensOn assessmentTo } milestones { name from to state } isOpenForApplications
                guidelines guidelinesVersion expectationsOfMentors expectationsOfMentees openedAt announcedAt extensionReason cancellationReason
                committee { isChair member { name title institution email phone number membershipEndsOn } }
                settings { responseDays } topics { key } form(role: MENTOR) { key } report { applied }
                applications { totalCount nodes { status } } placements { totalCount nodes { status } } pairings { totalCount nodes { status } }
                assessments { totalCount nodes { kind } }
              }
              participant: node(id: $mo) { id }
              chair: node(id: $chair) { ... on Member { name email } }
              application: node(id: $application) { id }
              pairing: node(id: $announced) { id }
            }
            """, new
        {
            cohort = world.Cohort,
            mo = world.Members[People.Mentor],
            chair = world.Members[People.Chair],
            application = world.Applications[People.Mentee],
            announced = world.Pairings[People.Mentee],
        });

        Snapshot.Match(JsonSerializer.Serialize(seen, Readable), "PublicFacts");
        foreach (var root in new[] { "me { name }", "members { totalCount }", "applications { totalCount }", "pairings { totalCount }", "assessments { totalCount }" })
            Assert.Equal("AUTH_NOT_AUTHENTICATED", (await nobody.Refused($"{{ {root} }}"))[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
