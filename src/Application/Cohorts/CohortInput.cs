using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;

namespace Mentoring.UseCases.Cohorts;

/// <summary>What a cohort is set up with. What is left out stays as it is.</summary>
/// <param name="Name">What it is called, such as "ALCTS Mentoring Program 2017-2018"; at most 200 characters.</param>
/// <param name="TimeZone">IANA name of the zone in which its days are meant, such as America/Chicago.</param>
/// <param name="Timeline">Its dates; given, they replace all of them.</param>
/// <param name="Settings">Where it differs from other programs; given, they replace all of them.</param>
/// <param name="Guidelines">What participants agree to; a changed text is a new version. At most 20,000 characters.</param>
/// <param name="ExpectationsOfMentors">What mentors can expect; at most 20,000 characters.</param>
/// <param name="ExpectationsOfMentees">What mentees can expect; at most 20,000 characters.</param>
/// <param name="Topics">What mentors offer and mentees want, at most 60; only while it is a draft.</param>
/// <param name="MentorForm">What mentors are asked, at most 60 questions; only while it is a draft.</param>
/// <param name="MenteeForm">What mentees are asked, at most 60 questions; only while it is a draft.</param>
public sealed record CohortPlanInput(
    string? Name, string? TimeZone, TimelineInput? Timeline, CohortSettingsInput? Settings, string? Guidelines,
    string? ExpectationsOfMentors, string? ExpectationsOfMentees,
    IReadOnlyList<ChoiceInput>? Topics, IReadOnlyList<QuestionInput>? MentorForm, IReadOnlyList<QuestionInput>? MenteeForm)
{
    internal CohortPlan Plan => new()
    {
        Name = Name,
        TimeZone = TimeZone,
        Timeline = Timeline?.Value,
        Settings = Settings?.Value,
        Guidelines = Guidelines,
        ExpectationsOfMentors = ExpectationsOfMentors,
        ExpectationsOfMentees = ExpectationsOfMentees,
        Topics = Topics?.Select(t => new Choice(t.Key, t.Text)).ToList(),
        MentorForm = MentorForm?.Select(q => q.Value).ToList(),
        MenteeForm = MenteeForm?.Select(q => q.Value).ToList(),
    };
}

/// <summary>A cohort's dates, each a day in its own time zone; a period includes its last day.</summary>
/// <param name="CallOpensOn">The first day of the call.</param>
/// <param name="CallClosesOn">The last day of the call.</param>
/// <param name="AnnouncedOn">The day by which everyone learns of their pairing.</param>
/// <param name="OrientationFrom">The first day of orientation.</param>
/// <param name="OrientationTo">The last day of orientation.</param>
/// <param name="MentoringFrom">The first day of formal mentoring.</param>
/// <param name="MentoringTo">The last day of formal mentoring.</param>
/// <param name="AssessmentFrom">The first day of the assessment.</param>
/// <param name="AssessmentTo">The last day of the assessment.</param>
public sealed record TimelineInput(
    DateOnly? CallOpensOn, DateOnly? CallClosesOn, DateOnly? AnnouncedOn, DateOnly? OrientationFrom, DateOnly? OrientationTo,
    DateOnly? MentoringFrom, DateOnly? MentoringTo, DateOnly? AssessmentFrom, DateOnly? AssessmentTo)
{
    internal Timeline Value => new()
    {
        CallOpensOn = CallOpensOn,
        CallClosesOn = CallClosesOn,
        AnnouncedOn = AnnouncedOn,
        OrientationFrom = OrientationFrom,
        OrientationTo = OrientationTo,
        MentoringFrom = MentoringFrom,
        MentoringTo = MentoringTo,
        AssessmentFrom = AssessmentFrom,
        AssessmentTo = AssessmentTo,
    };
}

/// <summary>Where programs differ. What is left out takes its default.</summary>
/// <param name="AcceptancePolicy">Which sides must accept an announced pairing; NONE by default.</param>
/// <param name="ResponseDays">Days from the announcement to answer in, 1 to 90; 14 by default.</param>
/// <param name="LateMentorsUntil">The last day on which a late mentor may apply without the committee.</param>
/// <param name="LateMenteesUntil">The last day on which a late mentee may apply without the committee.</param>
/// <param name="WaitlistOpen">Whether those without a place wait for one; true by default.</param>
/// <param name="MaxMenteesPerMentor">Most seats a mentor may offer, 1 to 20; 3 by default.</param>
/// <param name="MaxMentorsPerMentee">Most mentors at a time of a mentee who is accepted from now on, 1 to 5; 1 by default.</param>
/// <param name="MutualMentoring">Whether two may be mentor and mentee of each other; false by default.</param>
/// <param name="OrientationRequired">Whether mentoring starts only after both sides' orientation; false by default.</param>
public sealed record CohortSettingsInput(
    AcceptancePolicy? AcceptancePolicy, int? ResponseDays, DateOnly? LateMentorsUntil, DateOnly? LateMenteesUntil,
    bool? WaitlistOpen, int? MaxMenteesPerMentor, int? MaxMentorsPerMentee, bool? MutualMentoring, bool? OrientationRequired)
{
    private static readonly CohortSettings Default = new();

    internal CohortSettings Value => new()
    {
        AcceptancePolicy = AcceptancePolicy ?? Default.AcceptancePolicy,
        ResponseDays = ResponseDays ?? Default.ResponseDays,
        LateMentorsUntil = LateMentorsUntil,
        LateMenteesUntil = LateMenteesUntil,
        WaitlistOpen = WaitlistOpen ?? Default.WaitlistOpen,
        MaxMenteesPerMentor = MaxMenteesPerMentor ?? Default.MaxMenteesPerMentor,
        MaxMentorsPerMentee = MaxMentorsPerMentee ?? Default.MaxMentorsPerMentee,
        MutualMentoring = MutualMentoring ?? Default.MutualMentoring,
        OrientationRequired = OrientationRequired ?? Default.OrientationRequired,
    };
}
