using System.Net;
using Mentoring.Api.Verbs;
using Microsoft.AspNetCore.HttpOverrides;

namespace Mentoring.Api.Operations;

/// <summary>Reverse proxies in front of the API, whose word on where a request comes from is taken; nobody else's is.</summary>
internal static class ProxySetup
{
    private const string Setting = "Proxies";

    /// <summary>Believes <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> when they come from one of <c>Proxies</c>: addresses, or networks such as <c>10.0.0.0/8</c>.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (app.Configuration.GetSection(Setting).Get<string[]>() is not { Length: > 0 } proxies)
            return;

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var proxy in proxies)
            if (IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                forwarded.KnownIPNetworks.Add(network);
            else
                throw new StartRefused($"{Setting} holds '{proxy}', which is neither an address nor a network.");
        app.UseForwardedHeaders(forwarded);
    }
}
