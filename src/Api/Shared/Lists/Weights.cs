namespace Mentoring.Api.Lists;

/// <summary>
/// What fields cost where it is not what is usual. A relation by id costs no more than an object: one statement reads it for everything on
/// its level, however many ask.
/// </summary>
internal static class Weights
{
    /// <summary>A statement of its own, or for each parent a page of its own.</summary>
    public const int Fetch = 10;

    /// <summary>How many of what is few by nature, such as the goals of a pairing.</summary>
    public const int Few = 5;
}
