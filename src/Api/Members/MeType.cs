using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.Api.Members;

/// <summary>What somebody is to the program as a whole.</summary>
public enum ViewerRole
{
    /// <summary>On the roster.</summary>
    Member,

    /// <summary>On the committee of a cohort.</summary>
    Committee,

    /// <summary>Chair of a cohort.</summary>
    Chair,

    /// <summary>The association's staff.</summary>
    Staff,

    /// <summary>A system that follows the events.</summary>
    Integrator,
}

/// <summary>The field <c>me</c>: who asks, and what is theirs.</summary>
internal static class MeType
{
    public static FieldType Field(TypeMap types) => new()
    {
        Name = "me",
        Description = "Who asks, and what is theirs.",
        ResolvedType = new NonNullGraphType(types.Make("Me", name => new ObjectGraphType { Name = name }, made => Fill((ObjectGraphType)made, types))),
        Resolver = new FuncFieldResolver<object>(context => context.Viewer()),
    };

    private static void Fill(ObjectGraphType me, TypeMap types)
    {
        me.Description = "The viewer: who the token says is asking.";
        var member = Loaders.ById(typeof(MemberView), typeof(MemberId));
        Add(me, "member", "The viewer's entry on the roster; null for a stranger.", types.View(typeof(MemberView)), c =>
            c.Viewer().Member is { } id ? member(c, id) : null);
        Add(me, "name", "What the token says the viewer is called.", types.Scalar(typeof(string))!, c => c.Viewer().Name);
        Add(me, "roles", "What the viewer is to the program; participants' sides are on their pairings.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(types.Scalar(typeof(ViewerRole))!))), c => RolesOf(c.Viewer()));
        me.AddList<ApplicationView>(types, "applications", "The viewer's own applications.", viewer => Own(viewer, nameof(ApplicationView.Member)));
    }

    private static IEnumerable<ViewerRole> RolesOf(Viewer viewer)
    {
        if (viewer.Member is not null)
            yield return ViewerRole.Member;
        if (viewer.Seats.Count > 0)
            yield return ViewerRole.Committee;
        if (viewer.Seats.Values.Any(chair => chair))
            yield return ViewerRole.Chair;
        if (viewer.IsStaff)
            yield return ViewerRole.Staff;
        if (viewer.IsIntegrator)
            yield return ViewerRole.Integrator;
    }

    /// <summary>One of these properties names the viewer; nothing does for a stranger.</summary>
    private static Filter Own(Viewer viewer, params string[] properties) =>
        new Filter.Or(viewer.Member is { } me ? [.. properties.Select(p => new Filter.Test(p, Operator.Eq, me))] : []);

    private static void Add(ObjectGraphType type, string name, string description, IGraphType of, Func<GraphQL.IResolveFieldContext, object?> get) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of, Resolver = new FuncFieldResolver<object>(get) });
}
