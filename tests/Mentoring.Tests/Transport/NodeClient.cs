using Mentoring.Tests.Support;

namespace Mentoring.Tests.Transport;

/// <summary>The scripts of <c>tests/clients</c>, which speak to a server as its users' programs do.</summary>
public static class NodeClient
{
    private static readonly NpmPackage Clients = new("tests", "clients");

    /// <summary>Runs a script, which says by its exit code whether all is well.</summary>
    public static Task RunAsync(string script, params string[] arguments) => ReadAsync(script, arguments);

    /// <summary>Runs a script, and hands over what it prints.</summary>
    public static Task<string> ReadAsync(string script, params string[] arguments) => Clients.NodeAsync(script, arguments);
}
