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

    /// <summary>Members by name whom the applicant would like as partner, the most wanted first.</summary>
    public IReadOnlyList<Guid> Preferred { get; init; } = [];

    /// <summary>Members with whom the applicant must never be paired; nobody but the committee learns it.</summary>
    public IReadOnlyList<Guid> NotWith { get; init; } = [];

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
        Keys(TopicsOffered, cohort.Topics, complete && AsMentor, "topicsOffered"),
        Keys(TopicsWanted, cohort.Topics, complete && AsMentee, "topicsWanted"),
        Answer.Check(cohort.MentorForm, MentorAnswers, complete && AsMentor, "mentorAnswers"),
        Answer.Check(cohort.MenteeForm, MenteeAnswers, complete && AsMentee, "menteeAnswers"),
        Names(Preferred, applicant, "preferredIds"),
        Names(NotWith, applicant, "notWithIds"),
        complete && !AgreesToGuidelines ? new Missing("consent to the guidelines").At("agreesToGuidelines") : null,
        complete && !CommitsToYear ? new Missing("commitment to the year").At("commitsToYear") : null,
    ]);

    private static Error? Keys(IReadOnlyList<string> keys, IReadOnlyList<Choice> offered, bool needed, string field) => Problems.Of([
        needed && keys.Count == 0 ? new Missing(field).At(field) : null,
        .. keys.Select((key, i) =>
            offered.All(t => t.Key != key) ? new NotOffered(Texts.Excerpt(key)).At(field, $"{i}") :
            keys.Take(i).Contains(key) ? new Duplicate(key).At(field, $"{i}") : (Error?)null),
    ]);

    private static Error? Names(IReadOnlyList<Guid> members, MemberId applicant, string field) => Problems.Of([
        members.Count > MaxNames ? new TooMany(MaxNames).At(field) : null,
        members.Contains(applicant.Value) ? new NotOffered("yourself").At(field) : null,
        members.Distinct().Count() < members.Count ? new Duplicate("a member").At(field) : null,
    ]);
}
