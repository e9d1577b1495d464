using Mentoring.Tests.Support;

namespace Mentoring.Tests.Cohorts;

/// <summary>Several mutations in one document are done one after the other.</summary>
public sealed class SeveralMutationsTests
{
    private const string Change = "mutation ($a: UpdateCohortInput!, $bad: UpdateCohortInput!, $b: UpdateCohortInput!) { a: updateCohort(input: $a) { ...It } bad: updateCohort(input: $bad) { ...It } b: updateCohort(input: $b) { ...It } } fragment It on UpdateCohortPayload { cohort { name version } errors { ... on Error { code } } }";

    [Theory, Databases]
    public async Task Each_payload_shows_what_was_true_when_it_was_done_and_a_refused_one_leaves_nothing_behind(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var created = await app.As(Person.Staff).Do("""mutation { createCohort(input: { plan: { name: "X", timeZone: "UTC" } }) { cohort { id } errors { __typename } } }""");
        var id = created.GetProperty("cohort").GetProperty("id").GetString();
        object Named(string name, int days) => new { cohortId = id, plan = new { name, settings = new { responseDays = days } } };

        var data = await app.As(Person.Staff).Send(Change, new { a = Named("A", 7), bad = Named("Bad", 0), b = Named("B", 8) });

        Assert.Equal("A", data.GetProperty("a").GetProperty("cohort").GetProperty("name").GetString());
        Assert.Equal("OUT_OF_RANGE", data.GetProperty("bad").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("B", data.GetProperty("b").GetProperty("cohort").GetProperty("name").GetString());
        Assert.Equal(3, data.GetProperty("b").GetProperty("cohort").GetProperty("version").GetInt32());
    }
}
