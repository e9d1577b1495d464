using CsCheck;
using GraphQL.Types;
using Mentoring.Tests.Rights;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Fuzz;

/// <summary>A request that nobody thought of.</summary>
/// <param name="Fetches">How many of its fields may cost a statement.</param>
internal sealed record Fuzzed(string Kind, Person Viewer, string Document, string Variables, int Fetches)
{
    public string Body => $"{{\"query\": {Written.Text(Document)}, \"variables\": {Variables}}}";

    /// <summary>As a failure shows it.</summary>
    public override string ToString() => $"as {Kind}:\n{Document}\n{(Variables.Length > 2000 ? $"{Variables[..2000]}…" : Variables)}";
}

/// <summary>Requests over this schema in this world; the shorter one of two that fail is shown.</summary>
internal sealed class AnyRequest(ISchema schema, Things things, Func<Dice, Asking, string> write) : Gen<Fuzzed>
{
    // Who may do the most, as often as all the others together.
    private static readonly (string Kind, Person Person)[] Mighty = [.. People.Viewers.Where(v => v.Kind is "staff" or "chair" or "committee" or "mentor" or "mentee")];

    public override Fuzzed Generate(PCG pcg, Size? min, out Size size)
    {
        var dice = new Dice(pcg);
        var (kind, viewer) = dice.OneIn(2) ? dice.Of(Mighty) : dice.Of(People.Viewers);
        var asking = new Asking(schema, dice, new Inputs(dice, things));
        var document = write(dice, asking);
        var request = new Fuzzed(kind, viewer, document, Written.Json(asking.Variables), asking.Fetches);
        size = new((ulong)(request.Document.Length + request.Variables.Length));
        return request;
    }
}
