using static Mentoring.Tests.Rights.People;

namespace Mentoring.Tests.Rights;

// How everybody came to be there.
internal sealed partial class World
{
    private static readonly object[] Form =
    [
        new { key = "partner", text = "For the partner?", kind = "SHORT_TEXT", audience = "PARTNER" },
        new { key = "committee", text = "For the committee?", kind = "SHORT_TEXT", audience = "COMMITTEE" },
        new { key = "sensitive", text = "For nobody?", kind = "SHORT_TEXT", audience = "SENSITIVE" },
    ];

    public async Task<string> Register(string email) => Id(await Do(Support.Person.Staff, "registerMember", new
    {
        number = $"N-{NameOf(email)}",
        member = new { name = NameOf(email), email, title = $"{NameOf(email)}'s title", institution = $"{NameOf(email)}'s library", phone = $"phone of {NameOf(email)}" },
    }, "member { id }"), "member");

    // Every date is today, so that the chair may take each step at once and the clock none.
    private async Task<string> Open(string name, string chair, params string[] others)
    {
        const string today = "2017-01-10", end = "2017-12-31";
        var cohort = Id(await Do(Support.Person.Staff, "createCohort", new
        {
            plan = new
            {
                name,
                timeZone = "America/Chicago",
                guidelines = "Members only.",
                topics = new[] { new { key = "metadata", text = "Cataloging and metadata" } },
                mentorForm = Form,
                menteeForm = Form,
                settings = new { acceptancePolicy = "BOTH" },
                timeline = new
                {
                    callOpensOn = today, callClosesOn = today, announcedOn = today, orientationFrom = today, orientationTo = today,
                    mentoringFrom = today, mentoringTo = end, assessmentFrom = end, assessmentTo = end,
                },
            },
        }, "cohort { id }"), "cohort");
        await Do(Support.Person.Staff, "appointCommittee", new { cohortId = cohort, chairId = Members[chair], memberIds = others.Select(email => Members[email]) });
        await Do(chair, "openCall", new { cohortId = cohort });
        return cohort;
    }

    private async Task Apply(string email, bool isMentor)
    {
        var answers = new[] { "partner", "committee", "sensitive" }.Select(question => new { question, text = $"{NameOf(email)} to the {question}" });
        Applications[email] = Id(await Do(email, "saveApplication", new
        {
            cohortId = Cohort,
            application = new
            {
                asMentor = isMentor, asMentee = !isMentor, seats = isMentor ? 2 : 1,
                topicsOffered = isMentor ? new[] { "metadata" } : [], topicsWanted = isMentor ? [] : new[] { "metadata" },
                mentorAnswers = isMentor ? answers : [], menteeAnswers = isMentor ? [] : answers,
                preferred = new[] { $"{NameOf(email)}'s favourite" }, notWith = new[] { $"{NameOf(email)}'s rival" },
                agreesToGuidelines = true, commitsToYear = true,
            },
        }, "application { id }"), "application");
        await Do(email, "submitApplication", new { applicationId = Applications[email] });
    }

    private async Task Review()
    {
        await Do(Recused, "recuseReviewer", new { applicationId = Applications[Mentee] });
        await Do(Recused, "recuseReviewer", new { applicationId = Applications[Applicant] });
        // Reviews are told in the order in which they came.
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        await Do(Committee, "reviewApplication", new { applicationId = Applications[Mentee], score = 4, note = "Cora's note on Mia" });
        await Do(Committee, "reviewApplication", new { applicationId = Applications[Applicant], score = 2, note = "Cora's note on Ava" });
        await Do(Committee, "reviewApplication", new { applicationId = Applications[TakesPart], score = 3, note = "Cora's note on Tara" });
        foreach (var (email, application) in Applications.Where(a => a.Key is not Applicant))
            await Do(Chair, "decideApplication", new
            {
                applicationId = application,
                decisions = new[] { new { role = email is Mentor or OtherMentor or TakesPart ? "MENTOR" : "MENTEE", accept = email is not Declined, reason = email is Declined ? "NO_CAPACITY" : null } },
            });
    }
}
