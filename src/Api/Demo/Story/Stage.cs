using MediatR;
using Mentoring.Infrastructure;
using Mentoring.UseCases;

namespace Mentoring.Api.Demo.Story;

/// <summary>Every use case over one database, on a clock of its own: what the demo's people do, they do here, as anybody would.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public static readonly Viewer Staff = new() { Name = "Staff", IsSignedIn = true, IsStaff = true, SeesPublicFacts = true };

    private readonly StageClock _clock = new();
    private readonly ServiceProvider _services;
    private readonly CancellationToken _ct;

    public Stage(IConfiguration configuration, ILoggerFactory logs, CancellationToken ct)
    {
        _ct = ct;
        _services = new ServiceCollection()
            .AddSingleton(logs).AddLogging()
            .AddUseCases().AddInfrastructure(configuration)
            .AddSingleton<TimeProvider>(_clock)
            .BuildServiceProvider();
    }

    /// <summary>Lets somebody do something. A refusal is a mistake in the script.</summary>
    public async Task<T> DoAsync<T>(Viewer viewer, IRequest<Result<T>> request)
    {
        await using var scope = As(viewer);
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, _ct);
        return result.Ok ? result.Value : throw Refused(request, result.Error);
    }

    /// <summary>Lets somebody do one thing to many; each must succeed.</summary>
    public async Task DoAllAsync<TId>(Viewer viewer, IRequest<Result<IReadOnlyList<ItemResult<TId>>>> request) where TId : struct
    {
        foreach (var item in await DoAsync(viewer, request))
            if (item.Error is { } refusal)
                throw Refused(request, refusal);
    }

    /// <summary>Looks up what the script needs to go on, such as the ids of responses.</summary>
    public async Task<T> LookUpAsync<T>(Func<IMentoringDb, CancellationToken, Task<T>> query)
    {
        await using var scope = As(Staff);
        return await query(scope.ServiceProvider.GetRequiredService<IMentoringDb>(), _ct);
    }

    /// <summary>Lets time pass without looking.</summary>
    public void MoveTo(DateTimeOffset then) => _clock.MoveTo(then);

    /// <summary>Lets time pass, with all that it does.</summary>
    public async Task LiveUntilAsync(DateTimeOffset then)
    {
        MoveTo(then);
        await using var scope = As(Staff);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DoWhatIsDue(), _ct);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private AsyncServiceScope As(Viewer viewer)
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerHolder>().Viewer = viewer;
        return scope;
    }

    private static InvalidOperationException Refused(object request, Error refusal) =>
        new($"The demo's script is refused: {request}: {string.Join("; ", refusal.All.Select(e => $"{e.Code} at {string.Join('.', e.Path)}: {e.Message}"))}");
}
