using System.Text.Json;
using Mentoring.Tests.Demo;
using Mentoring.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Examples;

/// <summary>The demo, in which one example after the other is run as it is written.</summary>
internal sealed class Story : IAsyncDisposable
{
    /// <summary>A Tuesday some years before the days that the examples name.</summary>
    private static readonly DateTimeOffset Today = new(2027, 3, 2, 15, 0, 0, TimeSpan.Zero);

    private readonly TestApp _app;
    private readonly List<(string Name, Subscription Stream)> _open = [];

    private Story(TestApp app) => _app = app;

    public static async Task<Story> BeginAsync(Database database)
    {
        var demo = await DemoStage.OnAsync(database);
        Assert.True(await demo.PlayAsync(time: new FakeTimeProvider(Today)));
        return new(TestApp.Start(await demo.LeaveAsync(), Today));
    }

    public async Task RunAsync(Example example)
    {
        if (example.On is { } milestone)
            await LiveUntilAsync(milestone);
        var (person, answers) = (_app.As(PersonOf(example.As)), new Answers());
        foreach (var operation in example.Operations)
        {
            try
            {
                if (operation.Ends is not null)
                    Assert.NotEmpty(await HearOutAsync(await person.Subscribe(operation.Document, answers.Fill(operation.Variables))));
                else if (operation.Kind == "subscription")
                    _open.Add((operation.Name, await person.Subscribe(operation.Document)));
                else
                    answers.Add(operation.Name, Checked(operation, await person.Send(operation.Document, answers.Fill(operation.Variables))));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{operation.Name} of {example}: {failure.Message}", failure);
            }
        }
    }

    /// <summary>Whoever follows has heard of something by now.</summary>
    public async Task EndStreamsAsync()
    {
        foreach (var (name, stream) in _open)
            await using (stream)
                Assert.True((await stream.Next()).GetProperty("onPairingEvent").TryGetProperty("type", out _), name);
        _open.Clear();
    }

    private static async Task<IReadOnlyList<JsonElement>> HearOutAsync(Subscription stream)
    {
        await using (stream)
            return await stream.ToTheEnd();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Person PersonOf(string email) =>
        email == Person.Staff.Email ? Person.Staff : email == Person.Integrator.Email ? Person.Integrator : email;

    private async Task LiveUntilAsync(string milestone)
    {
        // No socket outlives such a leap.
        await EndStreamsAsync();
        var days = (await _app.As(Person.Staff).Send("""
            { cohorts(last: 1) { nodes { timeline {
              callOpensOn callClosesOn announcedOn orientationFrom orientationTo mentoringFrom mentoringTo assessmentFrom assessmentTo } } } }
            """)).At("cohorts.nodes.0.timeline");
        await _app.LiveUntilAsync($"{days.Text(milestone)} 12:00");
    }

    /// <summary>It does what it says, and shows something.</summary>
    private static JsonElement Checked(Operation operation, JsonElement data)
    {
        var refusals = Of(data, "errors").Where(errors => errors.ValueKind is JsonValueKind.Array).SelectMany(errors => errors.EnumerateArray()).ToList();
        Assert.True(refusals.All(refusal => refusal.Text("code") == operation.Refused), $"It is refused: {string.Join(", ", refusals)}");
        Assert.True(operation.Refused is null == (refusals.Count == 0), $"It is not refused with {operation.Refused}.");
        Assert.True(Of(data, "nodes").All(nodes => nodes.GetArrayLength() > 0), $"It finds nothing: {data}");
        return data;
    }

    private static IEnumerable<JsonElement> Of(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => field.NameEquals(name) ? Of(field.Value, name).Prepend(field.Value) : Of(field.Value, name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Of(item, name)),
        _ => [],
    };
}
