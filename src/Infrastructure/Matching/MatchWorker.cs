using MediatR;
using Mentoring.Infrastructure.Events;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases.Events;
using Mentoring.UseCases.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentoring.Infrastructure.Matching;

/// <summary>
/// Works out match runs, one at a time: woken whenever something happens to one, on whatever node, and every half minute for those
/// whose worker was lost.
/// </summary>
internal sealed class MatchWorker(IServiceScopeFactory scopes, EventFeed feed, TimeProvider time, ILogger<MatchWorker> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly Wake _wake = new(time);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listening = ListenAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                _ = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DoMatchRuns(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "Match runs cannot be looked for; trying again");
            }

            await _wake.WaitAsync(Every, stoppingToken);
        }

        await listening;
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var events = await feed.ListenAsync(ct);
                // For what happened before anybody listened.
                _wake.Say();
                await foreach (var happened in events.WithCancellation(ct))
                    if (happened.Subject is EventSubject.MatchRun)
                        _wake.Say();
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                log.LogInformation(failure, "The log is not heard; listening again");
                await Task.Delay(Every, time, ct);
            }
        }
    }
}
