using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Applications;

/// <summary>What an applicant fills in. A draft may be incomplete, a submission may not.</summary>
public sealed record ApplicationContent
{
    public const int MaxNames = 20;

    public bool AsMentor { get; init; }
    public bool AsMentee { get; init; }

    /// <summary>How many mentees a mentor offers to take.</summary>
    public int Seats { get; init; } = 1;

    /// <summary>Keys of the cohort's topics a mentor offers.</summary>
    public IReadOnlyList<string> TopicsOffered { get; init; } = [];

    /// <summary>Keys of the cohort's topics a mentee wants, the most wanted first.</summary>
    public IReadOnlyList<string> TopicsWanted { get; init; } = [];

    public IReadOnlyList<Answer> MentorAnswers { get; init; } = [];
    public IReadOnlyList<Answer> MenteeAnswers { get; init; } = [];

    /// <summary>Whom the applicant would like as partner, the most wanted first.</summary>
    public IReadOnlyList<NamedPerson> Preferred { get; init; } = [];

    /// <summary>With whom the applicant must never be paired; nobody but the committee learns it.</summary>
    public IReadOnlyList<NamedPerson> NotWith { get; init; } = [];

    /// <summary>Consent to the guidelines as published.</summary>
    public bool AgreesToGuidelines { get; init; }

    /// <summary>Commitment to take part for the whole year.</summary>
    public bool CommitsToYear { get; init; }

    public IReadOnlyList<Answer> AnswersOf(Role role) => role is Role.Mentor ? MentorAnswers : MenteeAnswers;

    public IEnumerable<Role> Roles
    {
        get
        {
            if (AsMentor)
                yield return Role.Mentor;
            if (AsMentee)
                yield return Role.Mentee;
        }
    }

    internal Error? Check(Cohort cohort, MemberId applicant, bool complete) => Problems.Of([
        complete && !AsMentor && !AsMentee ? new Missing("role").At("asMentor") : null,
        Seats < 1 || Seats > cohort.Settings.MaxMenteesPerMentor
            ? new OutOfRange("1", $"{cohort.Settings.MaxMenteesPerMentor}").At("seats") : null,
        Topics(TopicsOffered, cohort.Topics, complete && AsMentor, "topicsOffered"),
        Topics(TopicsWanted, cohort.Topics, complete && AsMentee, "topicsWanted"),
        Answer.Check(cohort.MentorForm, MentorAnswers, complete && AsMentor, "mentorAnswers"),
        Answer.Check(cohort.MenteeForm, MenteeAnswers, complete && AsMentee, "menteeAnswers"),
        Names(Preferred, applicant, "preferred"),
        Names(NotWith, applicant, "notWith"),
        complete && !AgreesToGuidelines ? new Missing("consent to the guidelines").At("agreesToGuidelines") : null,
        complete && !CommitsToYear ? new Missing("commitment to the year").At("commitsToYear") : null,
    ]);

    private static Error? Topics(IReadOnlyList<string> keys, IReadOnlyList<Choice> offered, bool needed, string field) =>
        keys.Count > Choice.Max ? new TooMany(Choice.Max).At(field) : Problems.Of([
            needed && keys.Count == 0 && offered.Count > 0 ? new Missing(field).At(field) : null,
            .. keys.Select((key, i) =>
                offered.All(t => t.Key != key) ? new NotOffered(Texts.Excerpt(key)).At(field, $"{i}") :
                keys.Take(i).Contains(key) ? new Duplicate(key).At(field, $"{i}") : (Error?)null),
        ]);

    private static Error? Names(IReadOnlyList<NamedPerson> people, MemberId applicant, string field) =>
        people.Count > MaxNames ? new TooMany(MaxNames).At(field) : Problems.Of(people.Select((person, i) =>
            Texts.Check(person.Name, Texts.MaxLine, field, $"{i}")
            ?? (person.IsOnly(applicant) ? new NotOffered(Texts.Excerpt(person.Name)).At(field, $"{i}") :
                people.Take(i).Any(other => other.Name == person.Name) ? new Duplicate(Texts.Excerpt(person.Name)).At(field, $"{i}") : null)));
}

/// <summary>
/// Somebody whom an applicant names, by name or e-mail address. Whom the roster knows by it is kept beside it and never told
/// to the applicant, for whom the roster is no directory.
/// </summary>
/// <param name="Name">As the applicant wrote it.</param>
/// <param name="Members">Everybody on the roster who has this name or address.</param>
public sealed record NamedPerson(string Name, IReadOnlyList<Guid> Members)
{
    public bool Is(MemberId member) => Members.Contains(member.Value);

    /// <summary>Is this one and nobody else: a namesake may be named.</summary>
    public bool IsOnly(MemberId member) => Members is [var only] && only == member.Value;
}
