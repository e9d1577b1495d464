using System.Buffers.Text;
using System.Text.Json;
using Mentoring.Api;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Rights;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Fuzz;

/// <summary>What there is to ask for in a <see cref="World"/>: every id, by its type, and cursors of every list.</summary>
internal sealed class Things
{
    private static readonly string[] NoIds = ["", "5", "not an id", "UGFpcmluZzo", new('A', 101), "Q29ob3J0OicgT1IgMT0x"];

    private readonly Dictionary<string, string[]> _ids = [];
    private readonly List<string> _cursors = ["", "MQ", "%%%", new('A', 5000)];

    public static async Task<Things> OfAsync(World world)
    {
        var things = new Things();
        var (staff, mentee) = (world.App.As(Person.Staff), world.App.As(People.Mentee));
        foreach (var list in new[] { "Cohort", "Member", "Application", "Pairing", "Assessment" })
            things.Add(list, (await staff.Send($"{{ list: {list.ToLowerInvariant()}s(first: 50) {{ edges {{ cursor node {{ id }} }} }} }}")).GetProperty("list"));
        things.Add("Response", (await mentee.Send("{ me { list: assessments { edges { cursor node { id } } } } }")).At("me.list"));
        things._ids["Goal"] = [.. (await mentee.Send("{ pairings { nodes { goals { id } } } }")).At("pairings.nodes").EnumerateArray()
            .SelectMany(p => p.GetProperty("goals").EnumerateArray()).Select(g => g.Text("id"))];
        return things;
    }

    /// <summary>One of any list, or one in which a character was changed.</summary>
    public string Cursor(Dice dice)
    {
        var cursor = dice.Of(_cursors);
        if (!dice.OneIn(6) || cursor.Length < 8 || !Base64Url.IsValid(cursor))
            return cursor;

        var text = Base64Url.DecodeFromChars(cursor);
        text[dice.Roll(text.Length)] = (byte)(' ' + dice.Roll(95));
        return Base64Url.EncodeToString(text);
    }

    /// <param name="of">What asks for it, such as <c>mentorId</c>, <c>memberIds</c> or <c>Cohort</c>.</param>
    /// <param name="plain">Whether it is one of the right type.</param>
    public string IdFor(Dice dice, string of, bool plain)
    {
        var type = of switch
        {
            "chairId" or "liaisonId" or "memberIds" or "memberId" => "Member",
            "mentorId" or "menteeId" or "partnerId" => "Application",
            "pairingIds" or "replaces" => "Pairing",
            _ when _ids.ContainsKey(of) => of,
            _ when of.EndsWith("Id", StringComparison.Ordinal) && _ids.ContainsKey($"{char.ToUpperInvariant(of[0])}{of[1..^2]}") => $"{char.ToUpperInvariant(of[0])}{of[1..^2]}",
            _ => dice.Of(_ids.Keys.Order().ToList()),
        };
        return plain ? One(dice, type) : dice.Roll(12) switch
        {
            0 => dice.Of(NoIds),
            1 => GlobalId.Write(type, Guid.Empty),
            2 => One(dice, dice.Of(_ids.Keys.Order().ToList())),
            _ => One(dice, type),
        };
    }

    /// <summary>Where there is none yet, one of nothing.</summary>
    private string One(Dice dice, string type) => _ids[type] is { Length: > 0 } known ? dice.Of(known) : GlobalId.Write(type, Guid.Empty);

    private void Add(string type, JsonElement list)
    {
        var edges = list.GetProperty("edges").EnumerateArray().ToList();
        _ids[type] = [.. edges.Select(e => e.At("node.id").ToString())];
        _cursors.AddRange(edges.Take(3).Select(e => e.Text("cursor")));
    }
}
