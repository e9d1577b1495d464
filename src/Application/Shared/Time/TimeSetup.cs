using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Pairings;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.UseCases;

internal static class TimeSetup
{
    /// <summary>What time does, in the order that counts where several things are due at one moment.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddScoped<IDuty, CallCloses>()
        .AddScoped<IDuty, ApplicationLapses>()
        .AddScoped<IDuty, MembershipEnds>()
        .AddScoped<IDuty, PairingExpires>()
        .AddScoped<IDuty, MentoringStarts>()
        .AddScoped<IDuty, PairingStarts>()
        .AddScoped<IDuty, PauseEnds>()
        .AddScoped<IDuty, MentoringEnds>()
        .AddScoped<IDuty, PairingEnds>()
        .AddScoped<IDuty, AssessmentOpens>()
        .AddScoped<IDuty, AssessmentCloses>();
}
