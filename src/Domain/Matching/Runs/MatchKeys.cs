namespace Mentoring.Domain.Matching;

/// <summary>What people are called in the input of a run: a placement names who takes part in one role, a member the person in both.</summary>
public static class MatchKeys
{
    public static string Of(PlacementId placement) => placement.Value.ToString("D");

    public static string Of(MemberId member) => member.Value.ToString("D");

    public static PlacementId Placement(string key) => new(Guid.ParseExact(key, "D"));
}
