using GraphQL;

namespace Mentoring.Api.Transport;

/// <summary>A bug or an outage: clients learn the trace id, under which the log has the rest.</summary>
internal sealed class UnexpectedError : ExecutionError
{
    public const string Text = "Unexpected Execution Error";

    public UnexpectedError(string traceId) : base(Text) => Extensions = new() { ["traceId"] = traceId };
}
