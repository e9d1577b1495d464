using System.Reflection;
using MediatR;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Assessments;
using Mentoring.UseCases.Cohorts;
using Mentoring.UseCases.Matching;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Pairings;
using Mentoring.UseCases.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
            .AddScoped<Applicants>()
            .AddScoped<SpareSeats>()
            .AddScoped<Leavers>()
            .AddScoped<Phases>()
            .AddScoped<Followers>()
            .AddScoped<PairingCommand>()
            .AddScoped<PairingBulk>()
            .AddScoped<Proposals>()
            .AddMatching()
            .AddScoped<AssessmentCommand>()
            .AddScoped<ResponseCommand>()
            .AddScoped<Surveys>()
            .AddScoped<ExitResponses>()
            .AddDuties();
        services.TryAddSingleton(new BulkLimit());

        foreach (var handler in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
            foreach (var handled in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                _ = services.AddScoped(handled, handler);
        return services.AddViews();
    }

    /// <summary>For every kind of view the requests that read it: pages, pages by parent, and by key, one for each kind of id that it holds.</summary>
    private static IServiceCollection AddViews(this IServiceCollection services)
    {
        foreach (var views in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
            foreach (var read in views.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IViews<>)))
            {
                var view = read.GetGenericArguments()[0];
                _ = services.AddScoped(read, views);
                services.AddHandler(typeof(GetPageHandler<>), view);
                foreach (var id in view.GetProperties().Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Where(Ids.IsId).Distinct())
                {
                    services.AddHandler(typeof(GetPagesHandler<,>), view, id);
                    services.AddHandler(typeof(GetWhereHandler<,>), view, id);
                }
            }

        return services;
    }

    private static void AddHandler(this IServiceCollection services, Type handler, params Type[] arguments)
    {
        var closed = handler.MakeGenericType(arguments);
        _ = services.AddScoped(closed.GetInterfaces()[0], closed);
    }
}
