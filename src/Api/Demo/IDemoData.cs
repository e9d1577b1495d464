namespace Mentoring.Api.Demo;

/// <summary>The demo's program, played through the same commands as a real one.</summary>
internal interface IDemoData
{
    /// <summary>Fills an empty database; returns false, and changes nothing, when it is not empty.</summary>
    Task<bool> PlayAsync(CancellationToken ct);
}
