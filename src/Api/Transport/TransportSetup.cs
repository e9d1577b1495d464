using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mentoring.Api.Transport;

public static class TransportSetup
{
    /// <summary>
    /// GraphQL over HTTP, event streams and WebSocket for the schema that is registered as <see cref="ISchema"/>. The host says who calls by
    /// <see cref="ICallers"/>, names its exceptions by <see cref="IExceptionTranslator"/>,
    /// hears of operations by <see cref="IOperationObserver"/> and keeps those of manifests by <see cref="IOperationStore"/>.
    /// </summary>
    public static IServiceCollection AddGraphQLTransport(this IServiceCollection services, IConfiguration configuration)
    {
        _ = services.Configure<TransportOptions>(configuration.GetSection(TransportOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICallers, Everybody>();
        services.TryAddSingleton<IOperationStore, NoStore>();
        services.TryAddSingleton<IEventIds, NoEventIds>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOperationObserver, OperationLog>());
        return services
            .AddScoped<CallerScopes>()
            .AddSingleton<Failures>()
            .AddSingleton<AnswerJson>()
            .AddSingleton<RequestReader>()
            .AddSingleton<DocumentGuard>()
            .AddSingleton<Documents>()
            .AddSingleton<MergeableFields>()
            .AddSingleton<ValidationRules>()
            .AddSingleton<CostWeights>()
            .AddSingleton<PersistedOperations>()
            .AddSingleton<ManifestLoader>()
            .AddSingleton<OperationRunner>()
            .AddSingleton<RateLimits>()
            .AddSingleton<HttpRequests>()
            .AddSingleton<HttpEndpoint>()
            .AddSingleton<EventStreams>()
            .AddSingleton<OpenConnections>()
            .AddSingleton<SocketEndpoint>()
            .AddSingleton<SchemaEndpoint>()
            .AddGraphQL(graphql => graphql
                .AddExecutionStrategy<PullStrategy>(OperationType.Subscription)
                .AddSchemaVisitor(new ModernIntrospection())
                .ConfigureSchema(schema =>
                {
                    schema.Features.RepeatableDirectives = true;
                    schema.Features.DeprecationOfInputValues = true;
                    schema.Directives.Register(ModernIntrospection.SpecifiedByDirective(), CostDirectives.CostDirective(), CostDirectives.ListSizeDirective());
                }));
    }

    /// <summary>Serves everything below the path: operations, event streams, sockets, and the schema as text at <c>?sdl</c> and <c>/schema.graphql</c>.</summary>
    public static IApplicationBuilder UseGraphQLTransport(this IApplicationBuilder app, PathString path)
    {
        // Pings of the protocol take the place of those of the WebSocket.
        return app.Map(path, branch => branch
            .Use(Lingering.UseAsync)
            .UseWebSockets(new() { KeepAliveInterval = Timeout.InfiniteTimeSpan })
            .UseMiddleware<ResponseCompressionMiddleware>(new AnswerCompression(branch.ApplicationServices))
            .Run(http =>
            {
                var services = branch.ApplicationServices;
                if (http.WebSockets.IsWebSocketRequest)
                    return services.GetRequiredService<SocketEndpoint>().InvokeAsync(http);
                if (SchemaEndpoint.Serves(http.Request))
                    return services.GetRequiredService<SchemaEndpoint>().InvokeAsync(http);
                if (http.Request.Path.Value is null or "" or "/")
                    return services.GetRequiredService<HttpEndpoint>().InvokeAsync(http);
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }));
    }
}
