using MediatR;
using Mentoring.Infrastructure;
using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Pairings;

/// <summary>A year on a database of its own, with the real use cases and a clock that a test moves.</summary>
internal sealed class Stored : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"mentoring-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    private Stored(Year year)
    {
        Year = year;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Mentoring"] = $"Data Source={_file};Pooling=False" }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddUseCases().AddInfrastructure(configuration)
            .BuildServiceProvider(validateScopes: true);
    }

    public Year Year { get; }
    public FakeTimeProvider Clock { get; } = new(Year.Matching);

    public Viewer Chair => Person(Year.Chair.Member!.Value, true);
    public Viewer Liaison => Person(Year.Liaison, false);

    public static async Task<Stored> StartAsync(Year year)
    {
        var stored = new Stored(year);
        await stored.InAsync(Viewer.Anonymous, async scope =>
        {
            var db = scope.GetRequiredService<IMentoringDb>();
            await ((DbContext)db).Database.EnsureCreatedAsync();
            db.Members.AddRange(year.Members);
            db.Cohorts.Add(year.Cohort);
            db.Applications.AddRange(year.People);
            return await db.SaveAsync(default);
        });
        return stored;
    }

    /// <summary>A person on the roster, with a seat on the committee where one is given.</summary>
    public Viewer Person(MemberId member, bool? chair = null) => new()
    {
        Member = member,
        IsSignedIn = true,
        SeesPublicFacts = true,
        Seats = chair is { } isChair ? new Dictionary<CohortId, bool> { [Year.Cohort.Id] = isChair } : [],
    };

    public Task<T> SendAsync<T>(Viewer viewer, IRequest<T> request) =>
        InAsync(viewer, scope => scope.GetRequiredService<IMediator>().Send(request));

    public async Task<T> MustAsync<T>(Viewer viewer, IRequest<Result<T>> request) => Year.Must(await SendAsync(viewer, request));

    /// <summary>Moves the clock and lets it do what is due.</summary>
    public Task<int> UntilAsync(DateTimeOffset moment)
    {
        Clock.SetUtcNow(moment);
        return SendAsync(Viewer.Anonymous, new DoWhatIsDue());
    }

    public async Task<T> InAsync<T>(Viewer viewer, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerHolder>().Viewer = viewer;
        return await work(scope.ServiceProvider);
    }

    public Task<T> ReadAsync<T>(Func<IMentoringDb, Task<T>> read) => InAsync(Viewer.Anonymous, scope => read(scope.GetRequiredService<IMentoringDb>()));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*"))
            File.Delete(file);
    }
}
