using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>Decides many applications at once. One that is refused does not keep the others from being decided; each says how it went.</summary>
/// <param name="Items">Decided in this order; at most 100, unless the host has set another limit.</param>
[Refuses(typeof(TooMany), typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(Recused), typeof(NotAMember), typeof(Missing), typeof(RoleNotAppliedFor), typeof(ReasonNeeded))]
public sealed record DecideApplications(IReadOnlyList<ApplicationDecisionInput> Items) : IRequest<Result<IReadOnlyList<ItemResult<ApplicationId>>>>;

/// <summary>What becomes of one application.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Decisions">One for each role that is applied for.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
public sealed record ApplicationDecisionInput(ApplicationId ApplicationId, IReadOnlyList<RoleDecisionInput> Decisions, int? Version);

internal sealed class DecideApplicationsHandler(ApplicationCommand on, SpareSeats spare, IMentoringDb db, Rights rights, BulkLimit limit, TimeProvider time)
    : IRequestHandler<DecideApplications, Result<IReadOnlyList<ItemResult<ApplicationId>>>>
{
    public async Task<Result<IReadOnlyList<ItemResult<ApplicationId>>>> Handle(DecideApplications command, CancellationToken ct)
    {
        if (command.Items.Count > limit.Items)
            return new TooMany(limit.Items).At("items");

        ApplicationId[] ids = [.. command.Items.Select(i => i.ApplicationId)];
        var applications = await rights.Applications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        CohortId[] cohortIds = [.. applications.Values.Select(a => a.CohortId).Distinct()];
        var cohorts = await db.Cohorts.Where(c => cohortIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        MemberId[] memberIds = [.. applications.Values.Select(a => a.MemberId).Distinct()];
        var members = await db.Members.Where(m => memberIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);

        // A refused one has changed nothing, so that one save does all the others, or none where somebody else was first.
        var results = new List<ItemResult<ApplicationId>>();
        foreach (var (item, i) in command.Items.Select((item, i) => (item, $"{i}")))
        {
            var refusal = await DecideAsync(item, applications, cohorts, members, ct);
            results.Add(new(item.ApplicationId, Problems.Of(refusal?.All.Select(e => e.At(["items", i, .. e.Path])) ?? [])));
        }

        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return results;
    }

    private async Task<Error?> DecideAsync(
        ApplicationDecisionInput item, Dictionary<ApplicationId, Application> applications, Dictionary<CohortId, Cohort> cohorts,
        Dictionary<MemberId, Member> members, CancellationToken ct)
    {
        if (!applications.TryGetValue(item.ApplicationId, out var application))
            return new NotFound(nameof(Application)).At("applicationId");
        if (rights.MustRun(application.CohortId) is { } notAllowed)
            return notAllowed;
        if (item.Version is { } seen && seen != application.Version)
            return new Conflict();
        var (cohort, applicant) = (cohorts[application.CohortId], members[application.MemberId]);
        if (cohort.MustGoOn() is { } over)
            return over;

        var aMentorIsFree = await spare.AnyInAsync(application.CohortId, ct);
        var by = on.ActorOn(application.CohortId, application.MemberId);
        if (application.Decide(cohort, applicant, [.. item.Decisions.Select(d => d.Value)], aMentorIsFree, by, time.GetUtcNow()) is { } refusal)
            return refusal;

        spare.Count(application);
        return null;
    }
}
