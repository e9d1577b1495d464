using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mentoring.Api.Ide;
using Mentoring.Api.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Transport;

/// <summary>The toy schema on a real server at a free port, with a clock that only the test moves.</summary>
public sealed class ToyServer : IAsyncDisposable
{
    private WebApplication _app = null!;

    private ToyServer()
    {
    }

    public FakeTimeProvider Clock { get; } = new();
    public Toy Toy { get; } = new();
    public ToyCallers Callers { get; } = new();
    public ToyOperations Operations { get; } = new();
    public Observed Seen { get; } = new();
    public Uri Http => new(_app.Urls.First() + "/graphql");
    public Uri WebSocket => new(Http.AbsoluteUri.Replace("http://", "ws://", StringComparison.Ordinal));
    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(20) };

    /// <param name="configure">Limits that differ from the defaults.</param>
    /// <param name="ide">Not null to show the IDE.</param>
    /// <param name="services">What this server has beside the others.</param>
    public static async Task<ToyServer> StartAsync(Action<TransportOptions>? configure = null, Action<IdeOptions>? ide = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Logging.ClearProviders();
        var server = new ToyServer();
        _ = builder.Services
            .AddSingleton<TimeProvider>(server.Clock)
            .AddSingleton(server.Toy)
            .AddSingleton<ICallers>(server.Callers)
            .AddSingleton<IOperationObserver>(server.Seen)
            .AddSingleton<IOperationStore>(server.Operations)
            .AddSingleton<IExceptionTranslator, ToyTranslator>()
            .AddSingleton<IEventIds, ToyNames>()
            .AddScoped<ToyScope>()
            .AddGraphQLTransport(builder.Configuration)
            .AddGraphQL(graphql => graphql
                .AddAutoSchema<ToyQuery>(schema => schema.WithMutation<ToyMutation>().WithSubscription<ToySubscription>())
                .AddSystemTextJson());
        services?.Invoke(builder.Services);
        if (configure is not null)
            _ = builder.Services.Configure(configure);
        if (ide is not null)
            _ = builder.Services.AddGraphQLIde(builder.Configuration).Configure(ide).AddSingleton<IFirstDocument, ToyDocument>();

        var app = server._app = builder.Build();
        if (ide is not null)
            _ = app.UseGraphQLIde("/graphql");
        _ = app.UseGraphQLTransport("/graphql");
        await app.StartAsync();
        return server;
    }

    public Task<ToySocket> ConnectAsync(string? name = null) => ToySocket.OpenAsync(this, name);

    public Task<(int Status, JsonElement Body)> PostAsync(string query, object? variables = null, string? operationName = null) =>
        PostTextAsync(JsonSerializer.Serialize(new { query, variables, operationName }));

    /// <summary>A request as it stands.</summary>
    public async Task<(int Status, JsonElement Body)> PostTextAsync(string request)
    {
        using var body = new StringContent(request, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(Http, body);
        return ((int)response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Puts a manifest into the store.</summary>
    internal Task<ManifestLoaded> LoadAsync(byte[] manifest) => _app.Services.GetRequiredService<ManifestLoader>().LoadAsync(manifest, CancellationToken.None);

    /// <summary>The process is told to end.</summary>
    public void Stop() => _app.Lifetime.StopApplication();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    public sealed class Observed : IOperationObserver
    {
        public ConcurrentQueue<OperationReport> Reports { get; } = new();

        public void OnCompleted(OperationReport report) => Reports.Enqueue(report);
    }

    private sealed class ToyDocument : IFirstDocument
    {
        public ValueTask<string?> ForAsync(HttpContext http, CancellationToken ct) =>
            new(http.Request.Headers["X-Name"].ToString() is { Length: > 0 } name ? $"{{ hello(name: \"{name}\") }}" : null);
    }
}
