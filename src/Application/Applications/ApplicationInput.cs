using Mentoring.Domain.Applications;

namespace Mentoring.UseCases.Applications;

/// <summary>What an applicant fills in. What is left out stays as it is.</summary>
/// <param name="AsMentor">Applies as mentor.</param>
/// <param name="AsMentee">Applies as mentee.</param>
/// <param name="Seats">How many mentees the mentor offers to take; 1 by default, at most the cohort's maxMenteesPerMentor.</param>
/// <param name="TopicsOffered">Keys of the cohort's topics that the mentor offers.</param>
/// <param name="TopicsWanted">Keys of the cohort's topics that the mentee wants, the most wanted first.</param>
/// <param name="MentorAnswers">Answers to the mentors' form; given, they replace all of them.</param>
/// <param name="MenteeAnswers">Answers to the mentees' form; given, they replace all of them.</param>
/// <param name="Preferred">Whom the applicant would like as partner, by name or e-mail address, the most wanted first; at most 20.</param>
/// <param name="NotWith">With whom the applicant must never be paired, by name or e-mail address; at most 20. Nobody but the committee learns it, and there nobody who is named.</param>
/// <param name="AgreesToGuidelines">Agrees to the guidelines as they are now; the version is recorded.</param>
/// <param name="CommitsToYear">Commits to take part for the whole year.</param>
public sealed record ApplicationInput(
    bool? AsMentor, bool? AsMentee, int? Seats, IReadOnlyList<string>? TopicsOffered, IReadOnlyList<string>? TopicsWanted,
    IReadOnlyList<AnswerInput>? MentorAnswers, IReadOnlyList<AnswerInput>? MenteeAnswers,
    IReadOnlyList<string>? Preferred, IReadOnlyList<string>? NotWith, bool? AgreesToGuidelines, bool? CommitsToYear)
{
    /// <summary>What the application holds then.</summary>
    /// <param name="isKept">Wishes that whoever writes for the applicant does not see, and so does not take out.</param>
    internal async Task<ApplicationContent> OverAsync(ApplicationContent now, NamedPeople people, Func<NamedPerson, bool> isKept, CancellationToken ct) => new()
    {
        AsMentor = AsMentor ?? now.AsMentor,
        AsMentee = AsMentee ?? now.AsMentee,
        Seats = Seats ?? now.Seats,
        TopicsOffered = TopicsOffered ?? now.TopicsOffered,
        TopicsWanted = TopicsWanted ?? now.TopicsWanted,
        MentorAnswers = MentorAnswers?.Select(a => a.Value).ToList() ?? now.MentorAnswers,
        MenteeAnswers = MenteeAnswers?.Select(a => a.Value).ToList() ?? now.MenteeAnswers,
        Preferred = Preferred is null ? now.Preferred : Over(now.Preferred, await people.FindAsync(Preferred, ct), isKept),
        NotWith = NotWith is null ? now.NotWith : Over(now.NotWith, await people.FindAsync(NotWith, ct), isKept),
        AgreesToGuidelines = AgreesToGuidelines ?? now.AgreesToGuidelines,
        CommitsToYear = CommitsToYear ?? now.CommitsToYear,
    };

    private static IReadOnlyList<NamedPerson> Over(IReadOnlyList<NamedPerson> now, IReadOnlyList<NamedPerson> written, Func<NamedPerson, bool> isKept) =>
        [.. written, .. now.Where(wish => isKept(wish) && written.All(other => other.Name != wish.Name))];
}
