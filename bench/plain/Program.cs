using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser.AST;
using Mentoring.Bench;
using Microsoft.EntityFrameworkCore;

// GraphQL.NET by its usual recipe: a type-first schema, EF Core without tracking, a data loader for each relation.
var builder = Access.CreateBuilder(args);
builder.Services
    .AddDbContext<BenchDb>(options => options.UseNpgsql(Access.Connection))
    .AddScoped<Loaders>()
    .AddGraphQL(graphql => graphql
        .AddAutoSchema<Query>()
        .AddSystemTextJson()
        .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query));

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/ready", () => "ready");
app.MapPost("/graphql", async (HttpContext http, IDocumentExecuter<ISchema> executer, IGraphQLTextSerializer json) =>
{
    var request = (await json.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted))!;
    var result = await executer.ExecuteAsync(new ExecutionOptions
    {
        Query = request.Query,
        OperationName = request.OperationName,
        Variables = request.Variables,
        RequestServices = http.RequestServices,
        User = http.User,
        CancellationToken = http.RequestAborted,
    });
    http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
    await json.WriteAsync(http.Response.Body, result, http.RequestAborted);
}).RequireAuthorization();
app.Run();
