using MediatR;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.Api.Demo;

/// <summary>When the last thing happened in the program; null while nothing has.</summary>
internal sealed record GetLastEventTime : IRequest<DateTimeOffset?>;

internal sealed class GetLastEventTimeHandler(IMentoringDb db) : IRequestHandler<GetLastEventTime, DateTimeOffset?>
{
    public Task<DateTimeOffset?> Handle(GetLastEventTime query, CancellationToken ct) =>
        db.Events.OrderByDescending(e => e.Position).Select(e => (DateTimeOffset?)e.OccurredAt).FirstOrDefaultAsync(ct);
}
