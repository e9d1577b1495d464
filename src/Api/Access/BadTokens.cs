using Mentoring.Api.Operations;
using Mentoring.Api.Transport;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Mentoring.Api.Access;

/// <summary>No token is a caller without a name; a token that does not count is refused, and never taken for none; its address pays for it.</summary>
internal static class BadTokens
{
    public static IApplicationBuilder UseRefusalOfBadTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Headers.Authorization.Count is 0 || context.User.Identity is { IsAuthenticated: true })
        {
            await next(context);
            return;
        }

        var rate = context.RequestServices.GetRequiredService<RateLimits>().Take(null, context);
        rate.Tell(context.Response);
        if (!rate.IsServed)
        {
            await GraphQLError.WriteAsync(context, StatusCodes.Status429TooManyRequests, RateVerdict.Message, Codes.RateLimited);
            return;
        }

        // Says in WWW-Authenticate what is wrong with the token.
        await context.ChallengeAsync(JwtBearerDefaults.AuthenticationScheme);
        await GraphQLError.WriteAsync(context, StatusCodes.Status401Unauthorized, "The token is expired or not valid.", "AUTH_NOT_AUTHENTICATED");
    });
}
