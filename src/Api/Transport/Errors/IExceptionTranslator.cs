using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>By which the host names exceptions that clients should be able to tell apart. The first one that knows it decides.</summary>
public interface IExceptionTranslator
{
    /// <summary>What clients are told instead, with a code; null for an exception that is none of ours.</summary>
    ExecutionError? Translate(Exception exception);
}
