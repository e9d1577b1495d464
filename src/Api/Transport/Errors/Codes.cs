namespace Mentoring.Api.Transport;

/// <summary>The codes in <c>extensions.code</c> of the errors that the transport makes; those that HotChocolate has are HotChocolate's.</summary>
public static class Codes
{
    /// <summary>The request is no GraphQL request.</summary>
    public const string BadRequest = "HC0009";

    /// <summary>The body is no JSON.</summary>
    public const string BadJson = "HC0011";

    /// <summary>There is no query.</summary>
    public const string NoQuery = "HC0013";

    /// <summary>The document is no GraphQL.</summary>
    public const string Syntax = "HC0014";

    /// <summary>A variable has not the type that the document says.</summary>
    public const string Variable = "HC0016";

    /// <summary>No operation is known by this id or hash; the client may send its text.</summary>
    public const string PersistedNotFound = "HC0020";

    /// <summary>It took too long.</summary>
    public const string Timeout = "HC0045";

    /// <summary>The operation costs too much.</summary>
    public const string Cost = "HC0047";

    /// <summary>None of the media types that are asked for can be served.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>Only persisted operations are executed.</summary>
    public const string OnlyPersisted = "HC0067";

    /// <summary>Nobody is known by this token.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller has no right to this, or has it no longer.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The kind of operation is not served by this method.</summary>
    public const string NotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The body is too large.</summary>
    public const string TooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The body did not arrive in time.</summary>
    public const string RequestTooSlow = "REQUEST_TOO_SLOW";

    /// <summary>The document has too many tokens.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document has too many fields, as it is written or once its fragments are spread.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>The document has too many aliases.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The same root field, or mutations, too many times in one operation.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>Too many directives, at one place or in the document.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>Fragments are spread too often.</summary>
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";

    /// <summary>A fragment spreads itself.</summary>
    public const string FragmentCycle = "FRAGMENT_CYCLE";

    /// <summary>Fields are nested too deep.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>Not exactly one of the arguments is given that say how many are asked for.</summary>
    public const string Slicing = "HC0082";

    /// <summary>Introspection is nested too deep, or asks for too many lists.</summary>
    public const string IntrospectionTooDeep = "HC0086";

    /// <summary>The same field of the same type too often on one path.</summary>
    public const string Cycle = "HC0087";

    /// <summary>It takes too long to tell whether fields can be merged.</summary>
    public const string TooManyComparisons = "HC0107";

    /// <summary>A list or an object in the document is nested too deep.</summary>
    public const string ValueTooDeep = "VALUE_TOO_DEEP";

    /// <summary>The variables are too large.</summary>
    public const string VariablesTooLarge = "VARIABLES_TOO_LARGE";

    /// <summary>The caller sends more operations than it may.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The socket carries as many operations as it may.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>The caller, or everybody together, has as many connections open as may be.</summary>
    public const string TooManyConnections = "TOO_MANY_CONNECTIONS";

    /// <summary>The subscriber did not read as fast as events came.</summary>
    public const string TooSlow = "SUBSCRIBER_TOO_SLOW";

    /// <summary>The source of a subscription failed.</summary>
    public const string StreamFailed = "STREAM_FAILED";
}
