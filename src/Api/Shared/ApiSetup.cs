using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Mentoring.Api.Access;
using Mentoring.Api.Ide;
using Mentoring.Api.Lists;
using Mentoring.Api.Transport;

namespace Mentoring.Api;

internal static class ApiSetup
{
    /// <summary>The schema and what its fields need, and the transport and the IDE through which it is reached.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration) => services
        .AddLimits(configuration)
        .AddScoped<Loaders>()
        .AddHttpContextAccessor()
        .AddSingleton<ICallers, GraphQLCallers>()
        .AddSingleton<IExceptionTranslator, KnownExceptions>()
        .AddSingleton<IOperationStore, StoredOperations>()
        .AddGraphQLTransport(configuration)
        .AddGraphQLIde(configuration)
        .AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(configuration.GetSection($"{TransportOptions.Section}:{nameof(TransportOptions.AllowedOrigins)}").Get<string[]>() ?? [])
            .AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders("RateLimit", "RateLimit-Policy", "Retry-After")))
        .AddGraphQL(graphql => graphql
            .AddSchema<MentoringSchema>()
            .AddSystemTextJson()
            .AddValidationRule<SignedIn.IntrospectionRule>()
            // One DbContext for each request serves one field at a time.
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
            .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation));
}
