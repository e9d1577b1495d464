namespace Mentoring.UseCases;

/// <summary>Keeps what came of a change that its caller named by a key, so that who asks again is told the same and changes nothing.</summary>
public interface IKeptAnswers
{
    /// <summary>
    /// Does it and keeps its answer, both in one transaction; what was done before is not done again. Of two at once the second
    /// waits for the first. What fails unexpectedly keeps nothing.
    /// </summary>
    /// <param name="act">Does it within this scope, and says what came of it.</param>
    Task<KeptAnswer> OnceAsync(AnswerKey key, Func<Task<string>> act, CancellationToken ct);

    /// <summary>Forgets what has been kept long enough.</summary>
    Task ForgetAsync(CancellationToken ct);
}

/// <param name="Principal">Who asks; the same key of somebody else is another one.</param>
/// <param name="Key">What they called it.</param>
/// <param name="Request">A hash of what is asked for.</param>
public sealed record AnswerKey(string Principal, string Key, string Request);

/// <summary>The answer of the first time, or why there is none.</summary>
public sealed record KeptAnswer(string? Answer, KeyProblem? Problem = null);

/// <summary>Why a key is not taken.</summary>
public enum KeyProblem
{
    /// <summary>It was used for something else.</summary>
    Reused,

    /// <summary>Its owner has as many as may be kept.</summary>
    TooMany,
}
