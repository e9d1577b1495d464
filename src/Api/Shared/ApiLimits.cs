using System.ComponentModel.DataAnnotations;
using Mentoring.UseCases;

namespace Mentoring.Api;

/// <summary>
/// Every limit of what is mentoring's own in the API, bound from the section <c>Limits</c>. What holds for any GraphQL request is in the
/// transport's own options, because the transport knows nothing of lists; docs/settings.md has both.
/// </summary>
public sealed class ApiLimits
{
    public const string Section = "Limits";

    /// <summary>How many items a page has where the client does not say. Default 10.</summary>
    [Range(1, 1000)]
    public int DefaultPage { get; set; } = 10;

    /// <summary>How many items a page may have. Default 50.</summary>
    [Range(1, 1000)]
    public int MaxPage { get; set; } = 50;

    /// <summary>How many items a page may have for an integrator. Default 100.</summary>
    [Range(1, 1000)]
    public int MaxPageOfIntegrators { get; set; } = 100;

    /// <summary>How many ids <c>nodes</c> takes. Default 50.</summary>
    [Range(1, 1000)]
    public int MaxNodes { get; set; } = 50;

    /// <summary>How deep the objects of a filter are nested. Default 5.</summary>
    [Range(1, 20)]
    public int MaxFilterDepth { get; set; } = 5;

    /// <summary>How many conditions one <c>and</c> or <c>or</c> of a filter has. Default 20.</summary>
    [Range(1, 1000)]
    public int MaxFilterConditions { get; set; } = 20;

    /// <summary>How many values one <c>in</c> or <c>nin</c> of a filter has. Default 100.</summary>
    [Range(1, 1000)]
    public int MaxFilterValues { get; set; } = 100;

    /// <summary>How many characters one text of a filter has. Default 1,000: far more than any name has. SQLite takes no pattern of much more than 10,000.</summary>
    [Range(1, 10_000)]
    public int MaxFilterText { get; set; } = 1000;

    /// <summary>How many things one mutation may change that takes several. Default 100.</summary>
    [Range(1, 1000)]
    public int MaxBulkItems { get; set; } = new BulkLimit().Items;
}

internal static class LimitsSetup
{
    /// <summary>The limits; without sense the API does not start.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        _ = services.AddOptions<ApiLimits>().Bind(configuration.GetSection(ApiLimits.Section)).ValidateDataAnnotations().ValidateOnStart()
            .Validate(limits => limits.DefaultPage <= limits.MaxPage, "Limits:DefaultPage is more than Limits:MaxPage.");
        return services.AddSingleton(provider => new BulkLimit { Items = provider.Limits().MaxBulkItems });
    }

    public static ApiLimits Limits(this IServiceProvider services) => services.GetRequiredService<Microsoft.Extensions.Options.IOptions<ApiLimits>>().Value;
}
