using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;
using Mentoring.UseCases.Pairings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mentoring.UseCases.Matching;

internal static class MatchingSetup
{
    /// <summary>The engine with its solver, which a host may exchange, and what runs it.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services)
    {
        services.TryAddSingleton<ISolver, Solver>();
        return services
            .AddSingleton<MatchEngine>()
            .AddScoped<MatchQueue>()
            .AddScoped<MatchWork>()
            .AddScoped<MatchFreezer>()
            .AddScoped<MatchInputs>()
            .AddScoped<MatchPool>()
            .AddScoped<MatchApart>()
            .AddScoped<MatchResults>()
            .AddScoped<MatchRunCommand>()
            .AddScoped<MatchAsks>()
            .AddScoped<ProposalsInBulk>();
    }
}
