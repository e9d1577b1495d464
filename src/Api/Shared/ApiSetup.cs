using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Mentoring.Api.Lists;

namespace Mentoring.Api;

public static class ApiSetup
{
    /// <summary>The schema and what its fields need.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddScoped<Loaders>()
        .AddGraphQL(graphql => graphql
            .AddSchema<MentoringSchema>()
            .AddSystemTextJson()
            .AddValidationRule<SignedIn.IntrospectionRule>()
            // One DbContext for each request serves one field at a time.
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query));
}
