namespace Mentoring.UseCases;

/// <summary>The operations that front ends send by their id instead of as text, as they were loaded when the front end was deployed.</summary>
public interface IOperationTexts
{
    /// <summary>The text that this id stands for, or null.</summary>
    Task<string?> FindAsync(string id, CancellationToken ct);

    /// <summary>Keeps all of these, by their ids, or none when ids stand for another text already: those are returned.</summary>
    Task<IReadOnlyList<string>> AddAsync(IReadOnlyDictionary<string, string> texts, CancellationToken ct);
}
