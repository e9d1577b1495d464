using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Lists;

/// <summary>A roster of names as they come: with accents, in any case, twice.</summary>
internal sealed class Roster(TestApp app) : IAsyncDisposable
{
    public static readonly string[] Names = ["Zoë Young", "ada archer", "Åsa Öberg", "Émile Zola", "Ada Archer", "Bo Čapek", "Áda Archer", "O'Neil, Pat", "Łucja Nowak"];

    private int _count;

    public TestClient Staff => app.As(Person.Staff);

    public static async Task<Roster> OpenAsync(Database database, params string[] names)
    {
        var roster = new Roster(await TestApp.StartAsync(database));
        foreach (var name in names)
            await roster.Add(name);
        return roster;
    }

    public Task<string> Add(string name, string? membershipEndsOn = null, string? institution = null)
    {
        var number = $"{++_count:000}";
        return Staff.MutateFor("member", "registerMember", new { number, member = new { name, email = $"{number}@example.org", membershipEndsOn, institution } });
    }

    /// <summary>One page, with these arguments besides.</summary>
    public async Task<JsonElement> Page(string arguments) =>
        (await Staff.Send($"{{ members({arguments}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ cursor node {{ id name }} }} }} }}")).GetProperty("members");

    /// <summary>Every page of this size, forward by <c>first</c> and <c>after</c> or backward by <c>last</c> and <c>before</c>; the names in the order of the list.</summary>
    public async Task<List<string>> Walk(int size, string order, bool backward = false)
    {
        var found = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = await Page((backward, cursor) switch
            {
                (false, null) => $"first: {size}, order: {order}",
                (false, _) => $"first: {size}, after: \"{cursor}\", order: {order}",
                (true, null) => $"last: {size}, order: {order}",
                (true, _) => $"last: {size}, before: \"{cursor}\", order: {order}",
            });
            var names = NamesOf(page);
            found.InsertRange(backward ? 0 : found.Count, names);
            if (!page.At(backward ? "pageInfo.hasPreviousPage" : "pageInfo.hasNextPage").GetBoolean())
                return found;
            cursor = page.At(backward ? "pageInfo.startCursor" : "pageInfo.endCursor").ToString();
        }
    }

    public static string[] NamesOf(JsonElement page) => [.. page.GetProperty("edges").EnumerateArray().Select(e => e.At("node.name").ToString())];

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
