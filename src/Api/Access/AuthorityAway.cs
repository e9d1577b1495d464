using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Mentoring.Api.Access;

/// <summary>The authority's keys cannot be had: no token counts, and none is bad.</summary>
internal sealed class AuthorityAway(Exception cause) : Exception("The authority does not answer.", cause)
{
    /// <summary>A token failed: was it the token? The keys are cached, so this asks the authority only while there are none.</summary>
    public static async Task ThrowIfSoAsync(AuthenticationFailedContext failed)
    {
        try
        {
            if (failed.Options.ConfigurationManager is { } authority)
                _ = await authority.GetConfigurationAsync(failed.HttpContext.RequestAborted);
        }
        catch (InvalidOperationException unavailable)
        {
            throw new AuthorityAway(unavailable);
        }
    }
}
