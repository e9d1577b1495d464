using MediatR;
using Mentoring.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentoring.Infrastructure.Shared;

/// <summary>
/// Looks every half minute, and at once when it is woken, whether something is due. A database that is away is asked again next time.
/// </summary>
internal sealed class TimeWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<TimeWorker> log) : BackgroundService, ITimeWorker
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);

    public async Task WakeAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var done = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DoWhatIsDue(), ct);
            await scope.ServiceProvider.GetRequiredService<IKeptAnswers>().ForgetAsync(ct);
            if (done > 0)
                log.LogInformation("The clock did {Count} thing(s) that were due", done);
        }
        finally
        {
            _one.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await WakeAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "What is due cannot be done; trying again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }
}
