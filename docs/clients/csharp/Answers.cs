namespace Mentoring.Client;

// What the program reads of the answers: the fields that it needs, named as in the documents. What the schema calls nullable is nullable here.
internal sealed record ViewerAnswer(Me Me);
internal sealed record Me(string? Name, IReadOnlyList<ViewerRole> Roles);
internal enum ViewerRole { Staff, Integrator, Chair, Committee, Member }

internal sealed record ToPairAnswer(Connection<Cohort>? Cohorts);
internal sealed record Cohort(string Name, Connection<Placement>? Mentors, Connection<Placement>? Mentees);
internal sealed record Placement(Application? Application, Person? Member);
internal sealed record Application(string Id);

internal sealed record ProposeAnswer(ProposePairing ProposePairing);
internal sealed record ProposePairing(Pairing? Pairing, IReadOnlyList<Refusal>? Errors);
internal sealed record Refusal(string Code, string Message, IReadOnlyList<string>? Path);

internal sealed record FollowAnswer(PairingEvent OnPairingEvent);
internal sealed record PairingEvent(string Type, Pairing? Pairing);

internal sealed record Pairing(Person Mentor, Person Mentee);
internal sealed record Person(string Name);
internal sealed record Connection<T>(IReadOnlyList<T>? Nodes);
