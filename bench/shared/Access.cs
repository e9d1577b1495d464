using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Bench;

/// <summary>The same check of the bearer token as in every server of the benchmark.</summary>
internal static class Access
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{Environment.GetEnvironmentVariable("BENCH_PORT")}");
        builder.Services.AddAuthorization().AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(bearer =>
        {
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters = new()
            {
                ValidIssuer = Environment.GetEnvironmentVariable("BENCH_ISSUER"),
                ValidAudience = "mentoring",
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                IssuerSigningKey = new SymmetricSecurityKey(Convert.FromBase64String(Environment.GetEnvironmentVariable("BENCH_KEY")!)),
            };
        });
        return builder;
    }

    public static string Connection => Environment.GetEnvironmentVariable("BENCH_CONNECTION")!;
}
