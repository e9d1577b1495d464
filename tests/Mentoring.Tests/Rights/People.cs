using Mentoring.Tests.Support;

namespace Mentoring.Tests.Rights;

/// <summary>Everybody of the <see cref="World"/>, by what they are to the pairing of Mo and Mia.</summary>
internal static class People
{
    public const string Chair = "chair@example.org";
    public const string Liaison = "lia@example.org";
    public const string Committee = "cora@example.org";
    public const string TakesPart = "tara@example.org";
    public const string Recused = "rex@example.org";
    public const string OtherChair = "oda@example.org";
    public const string Mentor = "mo@example.org";
    public const string Mentee = "mia@example.org";
    public const string OtherMentor = "otto@example.org";
    public const string OtherMentee = "olga@example.org";

    /// <summary>The mentee of the committee member who takes part.</summary>
    public const string Tom = "tom@example.org";

    /// <summary>Two mentees who get a proposal after the announcement: Mo's second one, and Tara's.</summary>
    public const string Wendy = "wendy@example.org";

    /// <inheritdoc cref="Wendy"/>
    public const string Wanda = "wanda@example.org";

    /// <summary>Waits for a decision; Rex is recused here too.</summary>
    public const string Applicant = "ava@example.org";
    public const string Declined = "dora@example.org";
    public const string Member = "nell@example.org";

    public static readonly string[] Roster =
    [
        Chair, Liaison, Committee, TakesPart, Recused, OtherChair, Mentor, Mentee, OtherMentor, OtherMentee, Tom, Wendy, Wanda, Applicant, Declined, Member,
    ];

    /// <summary>Every kind of viewer, in the order of the tables' columns.</summary>
    public static readonly IReadOnlyList<(string Kind, Person Person)> Viewers =
    [
        ("nobody", Person.Nobody), ("stranger", Person.Stranger), ("member", Member), ("applicant", Applicant), ("mentor", Mentor), ("mentee", Mentee),
        ("other", OtherMentor), ("liaison", Liaison), ("committee", Committee), ("partaker", TakesPart), ("recused", Recused), ("chair", Chair),
        ("otherchair", OtherChair), ("staff", Person.Staff), ("integrator", Person.Integrator), ("contacts", Person.IntegratorWithContacts),
    ];

    public static Person Of(string kind) => Viewers.Single(v => v.Kind == kind).Person;

    public static string NameOf(string email) => char.ToUpperInvariant(email[0]) + email[1..email.IndexOf('@')];
}
