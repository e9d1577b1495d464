namespace Mentoring.UseCases.Reading;

/// <summary>A part of a list, by keys and not by numbers, so that rows that come or go do not shift it.</summary>
public sealed record PageQuery
{
    public Filter? Where { get; init; }
    public IReadOnlyList<SortKey> Order { get; init; } = [];

    /// <summary>How many, from the start or from <see cref="After"/> on; or, if <see cref="Backward"/>, from the end or before <see cref="Before"/>.</summary>
    public required int Size { get; init; }
    public bool Backward { get; init; }
    public string? After { get; init; }
    public string? Before { get; init; }

    /// <summary>The properties of the view that are read; null for all.</summary>
    public IReadOnlySet<string>? Properties { get; init; }

    /// <summary>Whether the rows themselves are asked for.</summary>
    public bool Rows { get; init; } = true;

    /// <summary>Whether the number of all is asked for, which costs a statement.</summary>
    public bool Total { get; init; }
}

/// <summary>Rows in the order asked for.</summary>
public sealed record Page<TView>(IReadOnlyList<PageItem<TView>> Items, bool HasNext, bool HasPrevious, int? Total);

/// <param name="Node">The row.</param>
/// <param name="Cursor">Where it is in this order.</param>
public sealed record PageItem<TView>(TView Node, string Cursor);

/// <summary>A cursor that was not given out for this list and order.</summary>
public sealed record BadCursor(string Argument, string Cursor) : Error("The cursor is not one of this list in this order.");
