using Mentoring.Api;
using Mentoring.Api.Access;
using Mentoring.Api.Demo;
using Mentoring.Api.Ide;
using Mentoring.Api.Matching;
using Mentoring.Api.Operations;
using Mentoring.Api.Transport;
using Mentoring.Api.Verbs;
using Mentoring.Infrastructure;
using Mentoring.UseCases;
using Microsoft.Extensions.Options;

try
{
    var steps = new StartSteps();
    var command = CommandLine.Read(args);
    if (command.AsksForHelp)
        return Usage.Print(command.Verb);

    var builder = WebApplication.CreateBuilder(Defaults.For(command));
    builder.AddDefaults();
    builder.AddLogs(toStandardError: command.Verb is not null);
    builder.AddTelemetry();
    builder.AddHealth();
    builder.AddAccess();
    builder.AddDemo();
    builder.Services.AddUseCases().AddInfrastructure(builder.Configuration).AddApi(builder.Configuration);
    builder.Services.AddExceptionHandler<CleanErrors>().AddProblemDetails();

    var app = builder.Build();
    // Settings without sense are told before anything is done.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    if (command.Verb is { } verb)
        return await verb.RunAsync(app.Services, command.Words);
    steps.Done("host");
    var schema = app.PrepareSchemaAsync();

    app.UseProxies();
    app.UseExceptionHandler().UseStatusCodePages(CleanErrors.TellNotFoundAsync);
    app.MapHealth();
    app.UseCors();
    app.UseAccess();
    app.UseGraphQLIde("/graphql");
    app.UseGraphQLTransport("/graphql");
    app.MapDemo();
    app.MapRunPage();
    app.SayWhere();
    steps.TellWhenServing(app);
    steps.Done("endpoints");

    await app.PrepareStoreAsync(steps);
    await schema;
    steps.Done("rest of the schema");
    await app.RunAsync();
    return 0;
}
catch (StartRefused refusal)
{
    return refusal.Tell();
}
catch (OptionsValidationException setting)
{
    return new StartRefused(setting.Message).Tell();
}
catch (Exception failure) when (InfrastructureSetup.IsOutage(failure))
{
    return new StartRefused($"The database does not answer: {failure.GetBaseException().Message}").Tell();
}

/// <summary>The process: one API over one database.</summary>
public partial class Program;
