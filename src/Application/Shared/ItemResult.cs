namespace Mentoring.UseCases;

/// <summary>How it went with one of several, in the order in which they were asked for.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Error">Why it was refused; null when it was done.</param>
public sealed record ItemResult<TId>(TId Id, Error? Error) : IItemResult where TId : struct
{
    object IItemResult.Id => Id;
}

/// <summary>An <see cref="ItemResult{TId}"/> whatever its id.</summary>
public interface IItemResult
{
    object Id { get; }
    Error? Error { get; }
}
