using Mentoring.Tests.Support;

namespace Mentoring.Tests.Refusals;

public sealed class MemberRefusalTests
{
    [Theory, Databases]
    public async Task A_number_or_address_that_is_taken_is_refused(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        await app.As(Person.Staff).Mutate("registerMember", new { number = "M-1", member = new { name = "Ada Archer", email = "ada@example.org" } });

        Assert.Equal(["MEMBER_EXISTS at number"], await app.As(Person.Staff).Refusals("registerMember", new { number = "M-1", member = new { name = "Eve", email = "eve@example.org" } }));
        Assert.Equal(["MEMBER_EXISTS at member.email"], await app.As(Person.Staff).Refusals("registerMember", new { number = "M-2", member = new { name = "Eve", email = "ADA@example.org" } }));
        Assert.Equal(["MISSING at member.name", "WRONG_KIND at member.email"], (await app.As(Person.Staff).Refusals("registerMember", new { number = "M-3", member = new { name = "", email = "no address" } })).Order(StringComparer.Ordinal));
        Assert.Equal(1, (await app.As(Person.Staff).Send("{ members { totalCount } }")).At("members.totalCount").GetInt32());
    }
}
