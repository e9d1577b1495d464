using MediatR;
using Mentoring.Domain.Cohorts;

namespace Mentoring.UseCases.Cohorts;

/// <summary>Drafts a cohort, with the default forms and topics where none are given.</summary>
/// <param name="Plan">What it is set up with; a name and a time zone are needed.</param>
[Refuses(typeof(NotAllowed), typeof(Missing), typeof(TooLong), typeof(TooMany), typeof(WrongKind), typeof(OutOfOrder), typeof(OutOfRange), typeof(Duplicate), typeof(UnknownTimeZone), typeof(Conflict))]
public sealed record CreateCohort(CohortPlanInput Plan) : IRequest<Result<CohortId>>;

internal sealed class CreateCohortHandler(IMentoringDb db, Rights rights, TimeProvider time) : IRequestHandler<CreateCohort, Result<CohortId>>
{
    public async Task<Result<CohortId>> Handle(CreateCohort command, CancellationToken ct)
    {
        if (rights.MustBeStaff() is { } notAllowed)
            return notAllowed;
        var cohort = Cohort.Draft(command.Plan.Plan, rights.Staff, time.GetUtcNow());
        if (!cohort.Ok)
            return cohort.Error.Under("plan");

        _ = db.Cohorts.Add(cohort.Value);
        if (await db.SaveAsync(ct) is { } conflict)
            return conflict;

        return cohort.Value.Id;
    }
}
