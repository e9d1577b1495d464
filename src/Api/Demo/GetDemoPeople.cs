using MediatR;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo;

/// <summary>Whom one may be in the demo, by what they are in its latest cohorts.</summary>
internal sealed record GetDemoPeople : IRequest<DemoPeople>;

internal sealed record DemoPeople(IReadOnlyList<DemoGroup> Groups);

internal sealed record DemoGroup(string Title, string About, IReadOnlyList<DemoPerson> People);

/// <param name="Part">What they are, in which cohort.</param>
internal sealed record DemoPerson(string Email, string Number, string Name, string? Institution, string Part);

internal sealed class GetDemoPeopleHandler(IMentoringDb db) : IRequestHandler<GetDemoPeople, DemoPeople>
{
    private const int Cohorts = 3;
    private const int Applications = 1000;
    private const int WithoutPart = 6;

    private sealed record Part(MemberId Member, string Group, string Text);

    public async Task<DemoPeople> Handle(GetDemoPeople query, CancellationToken ct)
    {
        List<Part> parts = [.. await SeatsAsync(ct), .. await RolesAsync(ct)];
        MemberId[] ids = [.. parts.Select(part => part.Member).Distinct()];
        var members = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.FoldedName).ToListAsync(ct);
        var others = await db.Members.AsNoTracking().Where(m => !ids.Contains(m.Id)).OrderBy(m => m.FoldedName).Take(WithoutPart).ToListAsync(ct);

        DemoGroup Group(string title, string about)
        {
            var texts = parts.Where(part => part.Group == title).ToLookup(part => part.Member, part => part.Text);
            return new(title, about, [.. members.Where(m => texts.Contains(m.Id)).Select(m => Person(m, string.Join("; ", texts[m.Id])))]);
        }

        return new DemoPeople([
            Group("Chair", "Opens the call, starts the matching, announces, closes the year."),
            Group("Committee", "Reviews applications, proposes and approves pairings, looks after them."),
            Group("Mentors", "Answer, follow their pairings, give feedback."),
            Group("Mentees", "Apply, answer, log goals, give feedback."),
            new DemoGroup("Members without a part", "See what every member sees, and may apply while a call is open.", [.. others.Select(m => Person(m, "on the roster"))]),
        ]);
    }

    private static DemoPerson Person(Member member, string part) => new(member.Email, member.Number, member.Name, member.Institution, part);

    private async Task<IEnumerable<Part>> SeatsAsync(CancellationToken ct)
    {
        var cohorts = await Latest().Select(c => new { c.Name, Seats = c.Committee.Select(s => new { s.Member, s.IsChair }).ToList() }).ToListAsync(ct);
        return cohorts.SelectMany(c => c.Seats.Select(s => new Part(s.Member, s.IsChair ? "Chair" : "Committee", c.Name)));
    }

    private async Task<IEnumerable<Part>> RolesAsync(CancellationToken ct)
    {
        var applications = await Latest()
            .Join(db.Applications, c => c.Id, a => a.CohortId, (c, a) => new
            {
                a.Id, a.MemberId, a.AsMentor, a.AsMentee, a.Status, c.Name,
                Placements = a.Placements.Select(p => new { p.Role, p.Status }).ToList(),
            })
            .OrderByDescending(a => a.Id).Take(Applications).ToListAsync(ct);

        return applications.SelectMany(a => new[] { Role.Mentor, Role.Mentee }
            .Where(role => role is Role.Mentor ? a.AsMentor : a.AsMentee)
            .Select(role => new Part(a.MemberId, $"{role}s",
                $"{a.Name}, {Text((Enum?)a.Placements.Find(p => p.Role == role)?.Status ?? a.Status)}")));
    }

    private IQueryable<Cohort> Latest() => db.Cohorts.AsNoTracking().OrderByDescending(c => c.Id).Take(Cohorts);

    private static string Text(Enum state) => Words.Upper(state.ToString()).Replace('_', ' ').ToLowerInvariant();
}
