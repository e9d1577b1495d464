using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Mentoring.Api.Access;

/// <summary>Whom a valid token names.</summary>
/// <param name="Principal">The token's claims.</param>
/// <param name="ExpiresAt">When the token ends, on the program's clock.</param>
internal sealed record TokenCaller(ClaimsPrincipal Principal, DateTimeOffset ExpiresAt);

/// <summary>Reads a token that does not come in a header, such as the first message of a WebSocket.</summary>
internal sealed class CallerReader(IServiceScopeFactory scopes, TimeProvider time)
{
    /// <param name="authorization">As in the header: <c>Bearer</c> and the token.</param>
    /// <returns>Null when the token is expired, forged or garbled.</returns>
    /// <exception cref="AuthorityAway">No token can be judged now.</exception>
    public async Task<TokenCaller?> ReadAsync(string authorization)
    {
        // The scheme reads requests, so it gets one: a token is judged in one place, however it comes.
        await using var scope = scopes.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        request.Request.Headers.Authorization = authorization;
        return Of(await request.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme));
    }

    /// <summary>The caller of a request that has been authenticated; null when it names nobody.</summary>
    public TokenCaller? Of(HttpContext context) => Of(context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult);

    private TokenCaller? Of(AuthenticateResult? result) =>
        result is { Succeeded: true, Properties.ExpiresUtc: { } expires } ? new(result.Principal, AccessClock.On(time, expires)) : null;
}
