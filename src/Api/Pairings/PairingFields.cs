using System.Buffers.Text;
using System.Text;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mentoring.Api.Lists;
using Mentoring.Api.Types;
using Mentoring.UseCases.Applications;
using Mentoring.UseCases.Pairings;

namespace Mentoring.Api.Pairings;

/// <summary>What a side and an event of a pairing have beside the properties of their views.</summary>
internal static class PairingFields
{
    public static void AddToSide(ObjectGraphType side, TypeMap types)
    {
        var load = Loaders.ById(typeof(ProfileView), typeof(ApplicationId));
        side.AddField(new FieldType
        {
            Name = "profile",
            Description = "What the participant tells the partner; not for integrators.",
            ResolvedType = types.View(typeof(ProfileView)),
            Resolver = new FuncFieldResolver<object>(context => load(context, ((PairingSideView)context.Source!).Application)),
        });
    }

    public static void AddToEvent(ObjectGraphType happened, TypeMap types) => happened.AddField(new FieldType
    {
        Name = "cursor",
        Description = "The event's place in the log, for who wants to know what came after it.",
        ResolvedType = new NonNullGraphType(types.Scalar(typeof(string))!),
        Resolver = new FuncFieldResolver<string>(context => Base64Url.EncodeToString(
            Encoding.ASCII.GetBytes($"pairing:{((PairingEventView)context.Source!).Position}"))),
    });
}
