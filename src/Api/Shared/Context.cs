using GraphQL;
using Mentoring.UseCases;

namespace Mentoring.Api;

internal static class Context
{
    /// <summary>Who asks.</summary>
    public static Viewer Viewer(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<ViewerHolder>().Viewer;
}
