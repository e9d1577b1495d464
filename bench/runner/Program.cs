using System.Runtime.InteropServices;
using Mentoring.Bench;

var settings = Settings.Read(args);
var store = new Store(settings.Postgres);
using var servers = new Servers(settings, store);
// Also when it is interrupted or fails.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
AppDomain.CurrentDomain.UnhandledException += (_, _) => servers.Dispose();
var token = servers.StartAuthority();
store.Create("bench", 1, servers.Migrate);

bool Wants(string server) => settings.Servers.Count == 0 || settings.Servers.Contains(server);
List<Server> all = [];
if (Wants("hand"))
    all.Add(new("written by hand", Speech.ByHand, servers.StartDotnet("hand")));
var ours = new Server("Mentoring", Speech.Contract, servers.StartOurs("bench"));
all.Add(ours);
var byHash = new Server("Mentoring, persisted", Speech.ContractByHash, ours.Port);
all.Add(byHash);
if (settings.Before is { } before)
    all.Add(ours with { Name = "Mentoring before", Port = servers.StartOurs("bench", before) });
if (Wants("plain"))
    all.Add(new("GraphQL.NET + EF Core", Speech.RawIds, servers.StartDotnet("plain")));
if (Wants("mercurius"))
    all.Add(new("mercurius", Speech.RawIds, servers.StartNode("mercurius")));
if (Wants("yoga"))
    all.Add(new("graphql-yoga", Speech.RawIds, servers.StartNode("yoga")));
if (Wants("postgraphile"))
    all.Add(new("PostGraphile", Speech.Postgraphile, servers.StartNode("postgraphile")));

var rows = new Rows(store);
var measuring = new Measuring(settings, new Asking(settings, token), store);
if (settings.Serve)
{
    Console.WriteLine($"{ours.Port} {token}");
    measuring.Serve(ours, rows);
    return;
}

foreach (var row in rows.Reading.Where(row => settings.Wants(row.Name)))
    measuring.Compare(row, all);
if (settings.Wants("accept"))
    measuring.Accept(rows.Accept, [.. all.Where(server => server.Speech is Speech.ByHand or Speech.Contract or Speech.ContractByHash)]);
if (settings.Wants("growth") || settings.Wants("depth"))
{
    store.Create("grown", 10, servers.Migrate);
    var grown = ours with { Name = "Mentoring, ten times the rows", Port = servers.StartOurs("grown") };
    if (settings.Wants("depth"))
        measuring.Depth(rows.Depth, grown);
    if (settings.Wants("growth"))
        foreach (var row in rows.Reading)
            measuring.Compare(row with { Title = $"growth: {row.Title}" }, [ours, grown]);
}

measuring.Tell();

void Stop(PosixSignalContext signal)
{
    servers.Dispose();
    Environment.Exit(130);
}
