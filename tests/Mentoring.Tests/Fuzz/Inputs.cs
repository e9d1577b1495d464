using GraphQL;
using GraphQL.Types;

namespace Mentoring.Tests.Fuzz;

/// <summary>A value for any input type: mostly one that makes sense, often an odd one, and now and then one of another type.</summary>
internal sealed class Inputs(Dice dice, Things things)
{
    private const int Deepest = 5;

    // Half of the documents hold nothing odd, so that something is done at all.
    private readonly bool _plain = dice.OneIn(2);

    private static readonly string[] Texts =
    [
        "Mo", "mia@example.org", "Metadata and cataloging", "", " ", "é", "É x", "%", "_", "\\", "'; --", "a\0b", $"a{Written.Lone}b", "👩🏽‍🏫", "\u202eabc", "a\r\nb", "\ufeff", "ß", "İ",
        "America/Chicago", "UTC", "Mars/Olympus", "partner", "committee", "metadata", "FIT_CHECK", "2017-01-10", "null", new('a', 201), new('b', 5001),
    ];

    private static readonly string[] Numbers = ["-1", "50", "101", "2147483647", "-2147483648"];

    private static readonly string[] Days = ["2017-01-10", "2017-01-11", "2017-03-01", "2017-12-31", "2018-04-30", "0001-01-01", "0001-01-02", "9999-12-31", "9999-12-30", "2016-02-29"];

    private static readonly string[] Moments =
    [
        "2017-01-10T15:00:00Z", "2017-03-01T00:00:00-06:00", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00-14:00", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59+14:00",
    ];

    // Of another type, or of none.
    private static readonly object[] Wrong =
    [
        "", "a\0b", "2017-02-29", "2017-01-10T15:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2017-06-30T23:59:60Z", true, new List<object?>(),
        new Bare("9999999999"), new Bare("1e400"), new Bare("-1e308"), new Bare("1.5"), new Bare("-0.0"), new Bare("5e-324"), new Bare("NO_SUCH_CHOICE", IsName: true),
    ];

    /// <param name="of">What it is given to, such as an argument's name or the view that a filter narrows; ids are chosen by it.</param>
    public object? Value(IGraphType type, string of, int depth = 0) => type switch
    {
        NonNullGraphType some => !_plain && dice.OneIn(150) ? null : Value(some.ResolvedType!, of, depth),
        _ when !_plain && dice.OneIn(12) => null,
        _ when !_plain && dice.OneIn(100) => dice.Of(Wrong),
        ListGraphType list => List(list.ResolvedType!, of, depth),
        IInputObjectGraphType input => Object(input, of, depth),
        EnumerationGraphType choices => new Bare(dice.Of(choices.Values.ToList()).Name, IsName: true),
        IdGraphType => things.IdFor(dice, of, _plain),
        BooleanGraphType => dice.OneIn(2),
        IntGraphType or FloatGraphType => new Bare(!_plain && dice.OneIn(3) ? dice.Of(Numbers) : $"{1 + dice.Roll(4)}"),
        { Name: "LocalDate" } => _plain ? dice.Of(Days[..5]) : dice.Of(Days),
        { Name: "DateTime" } => _plain ? Moments[0] : dice.Of(Moments),
        { Name: "UUID" } => Guid.Empty.ToString(),
        _ => Text(of),
    };

    private List<object?> List(IGraphType item, string of, int depth) =>
        [.. Enumerable.Range(0, _plain ? 1 + dice.Roll(2) : dice.OneIn(40) ? 21 + dice.Roll(90) : dice.Roll(4)).Select(_ => Value(item, of, depth + 1))];

    private Dictionary<string, object?> Object(IInputObjectGraphType input, string of, int depth)
    {
        var isFilter = input.Name.EndsWith("FilterInput", StringComparison.Ordinal) || input.Name.EndsWith("SortInput", StringComparison.Ordinal);
        var fields = isFilter
            ? dice.Some(input.Fields.Where(f => depth < Deepest || f.ResolvedType!.GetNamedType() is not IInputObjectGraphType), 2)
            : [.. input.Fields.Where(f => f.ResolvedType is NonNullGraphType || (f.Name is not ("version" or "idempotencyKey") && dice.OneIn(2)) || dice.OneIn(8))];
        var value = fields.ToDictionary(f => f.Name, f => Value(f.ResolvedType!, Of(input.Name, f.Name, of), depth + 1));
        if (dice.OneIn(200))
            value["noSuchField"] = null;
        return value;
    }

    /// <summary>Operations are on what their field is of; the id in a filter is one of what it narrows.</summary>
    private static string Of(string input, string field, string of) =>
        input.EndsWith("OperationFilterInput", StringComparison.Ordinal) ? of :
        field is "id" && input.EndsWith("FilterInput", StringComparison.Ordinal) ? input[..^"FilterInput".Length] : field;

    private string Text(string of) => of switch
    {
        "after" or "before" when !dice.OneIn(4) => things.Cursor(dice),
        "name" or "number" when _plain || dice.OneIn(3) => $"{of} {dice.Roll(int.MaxValue)}",
        "email" when _plain || dice.OneIn(2) => $"{dice.Roll(int.MaxValue)}@example.org",
        "timeZone" when _plain || !dice.OneIn(4) => dice.Of(["UTC", "America/Chicago", "Pacific/Kiritimati", "Etc/GMT+12"]),
        "question" or "key" when _plain => dice.Of(["partner", "committee", "sensitive"]),
        "topicsOffered" or "topicsWanted" when _plain => "metadata",
        _ when _plain => $"Text {dice.Roll(100)}",
        _ when dice.OneIn(100) => new string('x', 80_000),
        _ => dice.Of(Texts),
    };
}
