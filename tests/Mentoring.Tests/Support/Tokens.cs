using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Tests.Support;

/// <summary>The identity provider of the tests: the API is configured for it as for a real one, but asks no network for its keys.</summary>
public static class Tokens
{
    public const string Authority = "https://identity.example.org";
    public const string Audience = "mentoring";

    // Any key of 256 bits; the same one everywhere, so that an API in another process can be told of it.
    private static readonly SymmetricSecurityKey Key = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    public static Dictionary<string, string?> Settings => new()
    {
        ["Authentication:Authority"] = Authority,
        ["Authentication:Audience"] = Audience,
    };

    public static IServiceCollection TrustTestTokens(this IServiceCollection services) =>
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            options.Configuration = new OpenIdConnectConfiguration { Issuer = Authority };
            options.Configuration.SigningKeys.Add(Key);
        });

    /// <summary>A token of this person; null for nobody.</summary>
    /// <param name="change">Makes it another one: expired, of another issuer, signed by somebody else.</param>
    public static string? Of(Person person, Action<SecurityTokenDescriptor>? change = null)
    {
        if (person.Email is not { } email)
            return null;

        var token = new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = Audience,
            // Valid on every clock that a story may run on.
            NotBefore = DateTime.UnixEpoch,
            IssuedAt = DateTime.UnixEpoch,
            Expires = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            SigningCredentials = new(Key, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object> { ["sub"] = email, ["email"] = email, ["email_verified"] = true, ["name"] = email, ["roles"] = person.Roles, ["scope"] = person.Scope ?? "" },
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
