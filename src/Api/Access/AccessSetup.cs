using Mentoring.Api.Verbs;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Api.Access;

/// <summary>Who calls: bearer tokens of an authority, or in Development of our own.</summary>
internal static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(AccessOptions.Section);
        var access = section.Get<AccessOptions>() ?? new();
        builder.Services
            .Configure<AccessOptions>(section)
            .AddScoped<ViewerReader>()
            .AddSingleton<CallerReader>()
            .AddSingleton<SchemaAccess>()
            .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(bearer =>
            {
                bearer.MapInboundClaims = false;
                bearer.Authority = access.Authority;
                bearer.Audience = access.Audience;
                bearer.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
                bearer.TokenValidationParameters.NameClaimType = "name";
                bearer.Events = new JwtBearerEvents { OnAuthenticationFailed = AuthorityAway.ThrowIfSoAsync };
            });
        // Authentication brings data protection along; nothing uses it, so it makes no keys.
        builder.Services.Configure<KeyManagementOptions>(keys => keys.AutoGenerateKeys = false);
        if (SignsItsOwn(builder.Environment, access))
            builder.Services.AddDevelopmentTokens();
    }

    /// <summary>Reads who calls, and refuses what only looks like a token.</summary>
    public static void UseAccess(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<IOptions<AccessOptions>>().Value;
        if (access.Problem(app.Environment.IsDevelopment()) is { } problem)
            throw new StartRefused(problem);

        app.UseAuthentication().UseRefusalOfBadTokens();
        if (SignsItsOwn(app.Environment, access))
            app.UsePreflightForCookies("/graphql");
    }

    /// <summary>Development without an authority: the only place where this process issues tokens and reads the cookie.</summary>
    public static bool SignsItsOwn(IHostEnvironment environment, AccessOptions access) =>
        environment.IsDevelopment() && string.IsNullOrWhiteSpace(access.Authority);

    private static void AddDevelopmentTokens(this IServiceCollection services)
    {
        services.AddSingleton<DevelopmentKey>().AddSingleton<TokenIssuer>();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<DevelopmentKey>((bearer, development) =>
        {
            bearer.TokenValidationParameters.ValidIssuer = DevelopmentKey.Issuer;
            bearer.TokenValidationParameters.ValidAudience = DevelopmentKey.Audience;
            bearer.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.HmacSha256];
            bearer.TokenValidationParameters.IssuerSigningKey = development.Key;
            bearer.Events.OnMessageReceived = message =>
            {
                message.Token = SignInCookie.Read(message.Request);
                return Task.CompletedTask;
            };
        });
    }
}
