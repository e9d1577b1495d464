using Mentoring.Api.Operations;

namespace Mentoring.Api.Access;

/// <summary>
/// Development's sign-in: the same token as a bearer's, in a cookie that no script reads and no other site sends.
/// A bearer token goes before it; a cookie that no longer counts is nobody's.
/// </summary>
internal static class SignInCookie
{
    private const string Name = "mentoring-sign-in";
    private const string Preflight = "GraphQL-Preflight";

    public static string? Read(HttpRequest request) => request.Headers.Authorization.Count is 0 ? request.Cookies[Name] : null;

    public static void Write(HttpResponse response, string token) => response.Cookies.Append(Name, token, Options(response));

    public static void Clear(HttpResponse response) => response.Cookies.Delete(Name, Options(response));

    /// <summary>A browser sends a cookie by itself: a query by GET counts only with a header that no link or image can send.</summary>
    public static IApplicationBuilder UsePreflightForCookies(this IApplicationBuilder app, PathString path) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(path) && Executes(request.Query)
            && Read(request) is not null && !request.Headers.ContainsKey(Preflight))
            await GraphQLError.WriteAsync(context, StatusCodes.Status400BadRequest, $"With a cookie a query by GET needs the header {Preflight}.", "PREFLIGHT_NEEDED");
        else
            await next(context);
    });

    private static bool Executes(IQueryCollection query) => query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions");

    private static CookieOptions Options(HttpResponse response) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = response.HttpContext.Request.IsHttps,
        IsEssential = true,
    };
}
