using GraphQL;
using Mentoring.Api.Lists;
using Mentoring.UseCases;

namespace Mentoring.Api;

/// <summary>What is wrong with a request as such, told among the top-level errors with HotChocolate's codes.</summary>
internal static class RequestErrors
{
    public static ExecutionError NotSignedIn() => new("The current user is not authorized to access this resource.") { Code = "AUTH_NOT_AUTHENTICATED" };

    public static ExecutionError NotAnId() => new("The node id has an invalid format.") { Code = "HC0016" };

    public static ExecutionError NotAnIdOf(string type) => new($"This is no id of the type {type}.") { Code = "HC0016" };

    public static ExecutionError TooManyNodes(int asked, int allowed) =>
        With(new("The maximum number of nodes that can be fetched at once was exceeded.") { Code = "HC0076" }, ("requestedItems", asked), ("maxAllowedItems", allowed));

    public static ExecutionError FilterTooLarge(ApiLimits limits) => new($"The filter is too large: {FilterInputs.Bounds(limits)}.") { Code = "FILTER_TOO_LARGE" };

    public static ExecutionError PageTooLarge(int asked, int allowed) =>
        With(new("The maximum allowed items per page were exceeded.") { Code = "HC0051" }, ("requestedItems", asked), ("maxAllowedItems", allowed));

    public static ExecutionError NegativePage(string argument) =>
        With(new($"`{argument}` must not be negative.") { Code = "HC0079" }, ("argument", argument));

    public static ExecutionError BadCursor(string argument, string cursor) =>
        With(new("The cursor is not one of this list in this order.") { Code = "HC0078" }, ("argument", argument), ("cursor", cursor));

    public static ExecutionError BadIdempotencyKey(int max) => new($"An idempotency key has 1 to {max} printable ASCII characters.") { Code = "IDEMPOTENCY_KEY_INVALID" };

    public static ExecutionError KeyNotTaken(KeyProblem problem) => problem switch
    {
        KeyProblem.Reused => new("This idempotency key was used for something else.") { Code = "IDEMPOTENCY_KEY_REUSED" },
        KeyProblem.TooMany => new("As many idempotency keys as may be kept are in use; wait, or go on without.") { Code = "TOO_MANY_IDEMPOTENCY_KEYS" },
    };

    private static ExecutionError With(ExecutionError error, params (string Name, object Value)[] facts)
    {
        error.Extensions = facts.ToDictionary(f => f.Name, object? (f) => f.Value);
        return error;
    }
}
