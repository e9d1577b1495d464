using System.Text.Json.Nodes;

namespace Mentoring.Bench;

/// <summary>Compares first, then measures in rounds that go from server to server.</summary>
internal sealed class Measuring(Settings settings, Asking asking, Store store)
{
    private const double WarmUp = 3;

    private readonly List<Line> _lines = [];

    public void Compare(Row row, IReadOnlyList<Server> servers) => Measure(row.Title, [.. Answering(row, servers).Select(server => (server, asking.Requests(server, row)))]);

    public void Accept(Row row, IReadOnlyList<Server> servers) => Measure(row.Title, [.. Answering(row, servers).Select(server => (server, asking.Requests(server, row)))], once: true);

    /// <summary>The first page and the one after a hundred thousand rows.</summary>
    public void Depth(Row row, Server server)
    {
        using var connection = new Connection(server.Port);
        string? after = null;
        for (var read = 0; read < 100_000; read += 50)
        {
            var page = JsonNode.Parse(connection.Read(asking.Requests(server, After(after))[0]).Body)!["data"]!["applications"]!["pageInfo"]!;
            after = (string)page["endCursor"]!;
        }

        Measure(row.Title,
        [
            (server with { Name = "page 1" }, asking.Requests(server, row)),
            (server with { Name = "the page after 100,000 rows" }, asking.Requests(server, After(after))),
        ]);

        Row After(string? cursor) => row with { Variables = [[("after", "String", cursor)]] };
    }

    /// <summary>Asks one server for the wanted rows again and again, for a profiler.</summary>
    public void Serve(Server server, Rows rows)
    {
        while (true)
            foreach (var row in rows.Reading.Append(rows.Accept).Where(row => settings.Wants(row.Name)))
            {
                if (row == rows.Accept)
                    store.AskAgain("bench");
                Console.WriteLine($"{row.Name}: {Load.Run(server.Port, asking.Requests(server, row), row == rows.Accept, settings.Seconds)}");
            }
    }

    public void Tell()
    {
        File.WriteAllLines(settings.Out, _lines.Select(line => line.Json()));
        Console.WriteLine();
        Console.WriteLine(Line.Table(_lines));
    }

    /// <summary>Those that take the operation, which all must answer alike.</summary>
    private List<Server> Answering(Row row, IReadOnlyList<Server> servers)
    {
        List<Server> answering = [.. servers.Where(server => server.Speech is not Speech.ContractByHash || asking.Persist(server, row))];
        foreach (var n in new[] { 0, row.Variables.Count / 2 }.Distinct())
        {
            string? first = null;
            foreach (var server in answering)
            {
                if (row.Name is "accept")
                    store.AskAgain("bench");
                using var connection = new Connection(server.Port);
                var answer = Answers.Normal(connection.Read(asking.Requests(server, row)[n]));
                first ??= answer;
                if (answer != first)
                    throw new InvalidDataException($"{server.Name} answers {row.Name} otherwise than {answering[0].Name}:\n{first}\n{answer}");
            }
        }

        return answering;
    }

    private void Measure(string title, IReadOnlyList<(Server Server, List<byte[]> Requests)> cases, bool once = false)
    {
        var rounds = cases.Select(c => (Server: c.Server.Name, Rounds: new List<Figure>())).ToList();
        for (var round = 0; round <= settings.Rounds; round++)
            for (var i = 0; i < cases.Count; i++)
            {
                if (once)
                    store.AskAgain("bench");
                var figure = Load.Run(cases[i].Server.Port, cases[i].Requests, once, round == 0 ? WarmUp : settings.Seconds);
                if (round > 0)
                    rounds[i].Rounds.Add(figure);
            }

        if (once)
            store.AskAgain("bench");
        foreach (var line in Line.Of(title, rounds))
        {
            _lines.Add(line);
            Console.Error.WriteLine(line.Json());
        }
    }
}
