using System.Reflection;
using MediatR;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Pairings;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.UseCases;

public static class UseCasesSetup
{
    /// <summary>Every handler, and what handlers share.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        _ = services
            .AddScoped<ServiceFactory>(scope => scope.GetRequiredService)
            .AddScoped<IMediator, Mediator>()
            .AddScoped<ViewerHolder>()
            .AddScoped(scope => scope.GetRequiredService<ViewerHolder>().Viewer)
            .AddScoped<Rights>()
            .AddScoped<CohortCommand>()
            .AddScoped<ApplicationCommand>()
            .AddScoped<NamedPeople>()
            .AddScoped<SpareSeats>()
            .AddScoped<Leavers>()
            .AddScoped<CohortViews>()
            .AddScoped<MemberViews>()
            .AddScoped<ApplicationViews>()
            .AddScoped<ReviewViews>()
            .AddScoped<PlacementViews>()
            .AddScoped<ProfileViews>()
            .AddScoped<Phases>()
            .AddScoped<Followers>()
            .AddScoped<PairingCommand>()
            .AddScoped<PairingBulk>()
            .AddScoped<Proposals>()
            .AddScoped<AssessmentCommand>()
            .AddScoped<ResponseCommand>()
            .AddScoped<Surveys>()
            .AddScoped<ExitResponses>()
            .AddScoped<PairingViews>()
            .AddScoped<PairingEventViews>()
            .AddScoped<GoalViews>()
            .AddScoped<AssessmentViews>()
            .AddScoped<ResponseViews>()
            .AddScoped<FeedbackViews>()
            .AddDuties();

        foreach (var handler in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
            foreach (var handled in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                _ = services.AddScoped(handled, handler);
        return services;
    }
}
