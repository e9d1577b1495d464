using GraphQL;
using Mentoring.Api.Transport;
using Mentoring.Infrastructure;
using Mentoring.UseCases.Events;

namespace Mentoring.Api;

/// <summary>What clients may tell apart from a bug: a reader that was too slow, and a database that is away.</summary>
internal sealed class KnownExceptions(ILogger<KnownExceptions> log) : IExceptionTranslator
{
    public ExecutionError? Translate(Exception exception)
    {
        if (exception is FeedOverrunException)
            return new ExecutionError(exception.Message) { Code = Codes.TooSlow };
        if (!InfrastructureSetup.IsOutage(exception))
            return null;

        log.LogError(exception, "The database is away");
        return new ExecutionError("The database does not answer. Try again.") { Code = "UNAVAILABLE" };
    }
}
