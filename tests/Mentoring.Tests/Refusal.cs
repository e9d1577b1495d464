using System.Text.Json;

namespace Mentoring.Tests;

/// <summary>Sees to it that a refused call changes nothing and raises nothing.</summary>
internal static class Refusal
{
    public static TError Of<TError>(Aggregate of, Func<Error?> attempt) where TError : Error
    {
        _ = of.TakeEvents();
        var before = JsonSerializer.Serialize(of, of.GetType());

        var refusal = attempt();

        Assert.NotNull(refusal);
        Assert.Equal(before, JsonSerializer.Serialize(of, of.GetType()));
        Assert.False(of.HasEvents);
        return Assert.IsType<TError>(refusal);
    }

    /// <summary>Each reason as <c>CODE at.its.path</c>.</summary>
    public static string[] Lines(this Error? refusal) =>
        [.. refusal?.All.Select(e => $"{e.Code} {string.Join('.', e.Path)}".TrimEnd()) ?? []];
}
