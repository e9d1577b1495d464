using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Members;

namespace Mentoring.Api.Members;

/// <summary>The roster, and the viewer.</summary>
internal sealed class MembersFeature : Feature
{
    public override IEnumerable<Type> Nodes => [typeof(MemberView)];

    public override void AddTo(ObjectGraphType query, ObjectGraphType mutation, ObjectGraphType subscription, TypeMap types)
    {
        query.AddField(MeType.Field(types));
        query.AddList<MemberView>(types, "members", "The people whom the viewer knows: all of the roster for staff, applicants and participants for a committee, partners, liaisons, committees.");

        mutation.AddCommand<RegisterMember>(types);
        mutation.AddCommand<UpdateMember>(types);
    }
}
