using System.Text.Json;
using Mentoring.Tests.Support;
using Snapshooter.Xunit;

namespace Mentoring.Tests.Rights;

/// <summary>
/// What everybody sees of everything, in the middle of the year: the contract's table "who sees what", a snapshot for each column.
/// Otto has ended his pairing with Olga, who is the column <c>left</c>; Mo and Wendy, and Tara and Wanda, are proposed to each other and do not know it.
/// </summary>
public sealed class SeenTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Document = """
        query($cohort: ID!) {
          me { roles member { ...person } assessments(where: { assessment: { kind: { eq: FIT_CHECK } }, pairing: { status: { in: [ACTIVE, ENDED_EARLY] } } }) { nodes { status answers { text } } } }
          members(order: [{ name: ASC }], first: 50) { totalCount nodes { ...person } }
          applications(order: [{ member: { name: ASC } }], first: 12) {
            totalCount
            nodes {
              member { name } status declineReason score preferred notWith
              mentorAnswers { text } menteeAnswers { text } reviews { reviewer { name } score note recused } placements { status seatsTaken seatsFree }
            }
          }
          pairings(order: [{ mentor: { name: ASC } }, { mentee: { name: ASC } }]) {
            totalCount
            nodes {
              mentor { name } mentee { name } status proposedAt announcedAt liaison { name } endReason endedBy
              mentorSide { ...side } menteeSide { ...side } goals { text status } feedback { from answers { text } }
            }
          }
          cohort(id: $cohort) {
            report { applied waitlisted pairings endedEarly { reason count } }
            assessments(where: { kind: { eq: FIT_CHECK } }) {
              nodes {
                kind asked submitted
                responses(order: [{ member: { name: ASC } }], where: { pairing: { mentee: { name: { in: ["Mia", "Olga", "Tom", "Wendy"] } } } }) {
                  nodes { member { name } status answers { text } }
                }
              }
            }
          }
        }
        fragment person on Member { name title institution email phone number }
        fragment side on PairingSide {
          response agreementSignedAt orientation pairAgain endNote application { status } profile { mentorAnswers { text } menteeAnswers { text } }
        }
        """;

    [Theory, Databases]
    public async Task Everybody_sees_what_is_theirs_to_see(Database database)
    {
        await using var world = await World.InMentoring(database);

        foreach (var (kind, person) in People.Viewers.Skip(1).Append(("left", People.OtherMentee)))
            Snapshot.Match(JsonSerializer.Serialize(await world.App.As(person).Send(Document, new { cohort = world.Cohort }), Readable), $"Seen.{kind}");
    }
}
