namespace Mentoring.Api.Ide;

public static class IdeSetup
{
    /// <summary>The GraphQL IDE; the host may choose its first document by an <see cref="IFirstDocument"/>.</summary>
    public static IServiceCollection AddGraphQLIde(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<IdeOptions>(configuration.GetSection(IdeOptions.Section))
        .AddSingleton<IdePages>();

    /// <summary>Shows the IDE to browsers at the path where GraphQL is served; to be used before what serves it.</summary>
    public static IApplicationBuilder UseGraphQLIde(this IApplicationBuilder app, PathString path)
    {
        var pages = app.ApplicationServices.GetRequiredService<IdePages>();
        if (!pages.IsEnabled)
            return app;
        return app.UseWhen(http => IdePages.IsAsked(http, path), branch =>
        {
            _ = branch.Use((http, next) => pages.InvokeAsync(http, path, next));
            if (pages.Files is { } files)
                _ = branch.UseStaticFiles(new StaticFileOptions { RequestPath = path, FileProvider = files, OnPrepareResponse = IdePages.Prepare });
        });
    }
}
