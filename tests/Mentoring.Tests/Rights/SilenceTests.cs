using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Mentoring.Tests.Support;
using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

/// <summary>Before the announcement nobody outside the committee can find out that there is a pairing: nothing that they can ask has another answer.</summary>
public sealed class SilenceTests
{
    /// <summary>Lists, filters through relations, orders, counts, cursors, versions, seats: everything that could move.</summary>
    private const string Everything = """
        query($cohort: ID!, $silent: ID!) {
          me { pairings { totalCount } applications { nodes { version status decidedAt placements { status since seats seatsTaken seatsFree } } } assessments { totalCount } }
          node(id: $silent) { id }
          nodes(ids: [$silent, $cohort]) { id ... on Cohort { version phase } }
          pairing(id: $silent) { status }
          pairings(where: { or: [{ status: { in: [PROPOSED, APPROVED] } }, { announcedAt: { eq: null } }] }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
          byName: pairings(where: { mentor: { name: { contains: "o" } } }, order: [{ mentee: { name: ASC } }]) { totalCount edges { cursor } }
          byLiaison: pairings(where: { liaison: { name: { eq: "Lia" } } }) { totalCount }
          byWhatItReplaces: pairings(where: { replaces: { mentor: { name: { neq: "Nobody" } } } }) { totalCount }
          members(order: [{ name: ASC }], first: 50) { totalCount nodes { version name email } }
          applications(order: [{ member: { name: ASC } }], first: 50) { totalCount edges { cursor node { version status placements { status since seatsTaken } } } }
          cohort(id: $cohort) {
            version phase report { placed waitlisted pairings }
            pairings { totalCount }
            placements(order: [{ seatsFree: ASC }, { member: { name: ASC } }], first: 50) { totalCount edges { cursor node { status since seatsTaken seatsFree } } }
            taken: placements(where: { status: { eq: PROPOSED } }) { totalCount }
            free: placements(where: { seatsFree: { gt: 1 } }) { totalCount }
            assessments { totalCount }
          }
        }
        """;

    private static readonly string[] Outsiders = ["stranger", "member", "applicant", "mentor", "mentee", "other", "otherchair", "integrator", "contacts"];

    [Theory, Databases]
    public async Task Nothing_that_an_outsider_can_ask_has_another_answer(Database database)
    {
        await using var world = await World.InMatching(database);
        var before = await AskAsync(world, Unknown("Pairing"), Outsiders);

        await world.Pair();
        await world.Do(Chair, "voidPairing", new { pairingId = world.Pairings[OtherMentee] });

        Assert.Equal(before, await AskAsync(world, world.Pairings[Mentee], Outsiders));
    }

    [Theory, Databases]
    public async Task Nor_anything_that_a_committee_member_can_ask_about_a_pairing_of_their_own(Database database)
    {
        await using var world = await World.InMatching(database);
        var before = await AskAsync(world, Unknown("Pairing"), "partaker");

        await world.Approve(await world.Propose(TakesPart, Tom));

        Assert.Equal(before, await AskAsync(world, world.Pairings[Tom], "partaker"));
    }

    [Fact]
    public async Task Every_change_of_a_silent_pairing_is_refused_as_if_there_were_none()
    {
        await using var world = await World.InMentoring(Database.Sqlite);
        var rows = MutationTable.Rows.Where(row => row.On is "silent" or "announced").DistinctBy(row => row.Operation);

        foreach (var row in rows)
            foreach (var kind in new[] { "stranger", "mentor", "integrator", "otherchair" })
                Assert.Equal(await RefusalAsync(world, kind, row, Unknown("Pairing")), await RefusalAsync(world, kind, row, world.Pairings[Wendy]));
    }

    [Theory, Databases]
    public async Task Who_withdraws_or_takes_fewer_mentees_is_not_told_what_was_taken_back(Database database)
    {
        await using var unpaired = await World.InMatching(database);
        await using var paired = await World.InMatching(database);
        await paired.Pair();
        await paired.Propose(Mentor, Wendy);

        Assert.Equal(await LeaveAsync(unpaired), await LeaveAsync(paired));
    }

    private static async Task<string> LeaveAsync(World world)
    {
        const string seen = "application { version status placements { status since seats seatsTaken seatsFree } }";
        var fewer = await world.Try(Mentor, "changeSeats", new { applicationId = world.Applications[Mentor], seats = 1 }, seen);
        var none = await world.Try(Mentee, "withdrawApplication", new { applicationId = world.Applications[Mentee] }, seen);
        return $"{fewer} {none} {await world.App.As(Mentor).Send("{ me { applications { nodes { version placements { status seatsTaken } } } } }")}";
    }

    private static async Task<string> AskAsync(World world, string silent, params string[] kinds)
    {
        var answers = new StringBuilder();
        foreach (var kind in kinds)
            answers.AppendLine($"{kind}: {await world.App.As(Of(kind)).Send(Everything, new { cohort = world.Cohort, silent })}");
        return answers.ToString();
    }

    private static async Task<string> RefusalAsync(World world, string kind, Row row, string id)
    {
        var input = JsonSerializer.Serialize(world.InputOf(row.Operation, row.On)).Replace(world.Pairings[row.On is "silent" ? Wendy : Mentee], id, StringComparison.Ordinal);
        var payload = await world.Try(Of(kind), row.Operation, JsonElement.Parse(input), World.ResultsOf(row.Operation));
        return $"{row.Operation} by {kind}: {payload}";
    }

    private static string Unknown(string type) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.CreateVersion7():N}"));
}
