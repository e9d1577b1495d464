// Who am I, who waits to be paired, a proposal, and each step of a pairing as it happens.
// Run: dotnet run http://localhost:5080/graphql TOKEN
using Mentoring.Client;

if (args is not [var address, var token])
    throw new ArgumentException("Needs the address and a token.");
using var client = new MentoringClient(new Uri(address), token);

var me = (await client.SendAsync<ViewerAnswer>(("frontend-viewer", "Viewer"))).Me;
Console.WriteLine($"{me.Name}: {string.Join(", ", me.Roles)}");

var waiting = await client.SendAsync<ToPairAnswer>(("committee-pair", "ToPair"));
if (waiting.Cohorts?.Nodes is [{ Mentors.Nodes: [{ Application: { } mentor }, ..], Mentees.Nodes: [{ Application: { } mentee }, ..] }, ..])
{
    var proposed = (await client.SendAsync<ProposeAnswer>(("committee-pair", "Propose"), new { mentorId = mentor.Id, menteeId = mentee.Id })).ProposePairing;
    // A refusal is data: its code and its path are for the program, its message is for people.
    foreach (var refusal in proposed.Errors ?? [])
        Console.WriteLine($"{refusal.Code} at {string.Join('.', refusal.Path ?? [])}: {refusal.Message}");
    if (proposed.Pairing is { } pairing)
        Console.WriteLine($"Proposed: {pairing.Mentor.Name} for {pairing.Mentee.Name}");
}

await foreach (var answer in client.SubscribeAsync<FollowAnswer>(("committee-follow", "FollowProgram")))
    Console.WriteLine($"{answer.OnPairingEvent.Type}: {answer.OnPairingEvent.Pairing?.Mentor.Name} for {answer.OnPairingEvent.Pairing?.Mentee.Name}");
