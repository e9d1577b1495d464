using MediatR;
using Mentoring.Domain.Applications;
using Mentoring.Domain.Pairings;
using Mentoring.UseCases.Pairings;

namespace Mentoring.UseCases.Applications;

/// <summary>Changes how many mentees an accepted mentor takes; never fewer than have been announced.</summary>
/// <param name="ApplicationId">The mentor's application.</param>
/// <param name="Seats">How many, at most the cohort's maxMenteesPerMentor.</param>
/// <param name="Version">The version that was seen; a stale one is refused with CONFLICT.</param>
[Refuses(typeof(NotFound), typeof(NotAllowed), typeof(Conflict), typeof(WrongState), typeof(WrongPhase), typeof(RoleNotAppliedFor), typeof(OutOfRange), typeof(SeatsAreTaken))]
public sealed record ChangeSeats(ApplicationId ApplicationId, int Seats, int? Version) : IRequest<Result<ApplicationId>>;

internal sealed class ChangeSeatsHandler(ApplicationCommand on, Followers followers) : IRequestHandler<ChangeSeats, Result<ApplicationId>>
{
    public Task<Result<ApplicationId>> Handle(ChangeSeats command, CancellationToken ct) =>
        on.AsApplicantAsync(command.ApplicationId, command.Version, async (application, cohort, by, now) =>
        {
            if (application.ChangeSeats(cohort, command.Seats, by, now) is { } refusal)
                return refusal;

            // Proposals for which there is no seat any more go, the latest first, approved ones last.
            var placement = application.PlacementFor(Role.Mentor)!;
            var live = (await followers.OfAsync([application.Id], ct)).Where(p => p.IsLive && p.Mentor.Placement == placement.Id);
            List<Pairing> tooMany = [.. live
                .OrderByDescending(p => p.IsAnnounced).ThenByDescending(p => p.Status is PairingStatus.Approved).ThenBy(p => p.ProposedAt).ThenBy(p => p.Id.Value)
                .Skip(command.Seats)];
            foreach (var pairing in tooMany)
                if (pairing.Void(by, now) is { } notVoided)
                    return notVoided;
            await followers.FollowAsync(tooMany, by, now, ct);
            return null;
        }, ct);
}
