using System.Text.Json;

namespace Mentoring.Tests.Pairings;

internal static class Refused
{
    /// <summary>The call is refused with this, and the aggregate neither changes nor tells of anything.</summary>
    public static TError With<TError>(Aggregate aggregate, Func<Error?> call) where TError : Error
    {
        var (before, told) = (Picture(aggregate), aggregate.HasEvents);

        var refusal = Assert.IsType<TError>(call());

        Assert.Equal(before, Picture(aggregate));
        Assert.Equal(told, aggregate.HasEvents);
        return refusal;
    }

    private static string Picture(Aggregate aggregate) => JsonSerializer.Serialize(aggregate, aggregate.GetType());
}
