using System.Globalization;
using Mentoring.Api.Demo.Story.People;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>What the program's page says.</summary>
internal static class Page
{
    public const string TimeZone = "America/Chicago";

    /// <summary>The first day of the call of 2017.</summary>
    public static readonly DateOnly CallOf2017 = new(2017, 1, 16);

    public static readonly Person Chair = new(
        "Regina Gong", "Head of Technical Services & Systems/OER Project Manager", At("Lansing Community College"), 0);

    public static IReadOnlyList<Person> Members { get; } =
    [
        new("Lori Duggan", "Head, Electronic Resources Acquisitions", At("Indiana University"), 0),
        new("Laura Evans", "Metadata Librarian and Assistant Head of Cataloging", At("Binghamton University Libraries"), 0),
        new("Erica Findley", "Cataloging & Metadata Librarian", At("Multnomah County Library"), 0),
        new("Erin Leach", "Head of Serials Cataloging", At("University of Georgia Libraries"), 0),
    ];

    private const string About =
        "The ALCTS Mentoring Program facilitates and encourages professional development of ALCTS members at any stage in their career and in any of the areas related to our work. "
        + "The ALCTS Mentoring Program aims to develop strong leadership in areas of librarianship covered by ALCTS; support members in developing their professional skills; "
        + "cultivate leadership and involvement in ALCTS; provide networking opportunities, and expand members’ professional learning circles.";

    private const string ForMentees =
        "Career planning, job assistance, shaping careers, and succession planning with an eye on sustainability, legacy, realism, structure, & expectations "
        + "and an emphasis on professional career – especially at the entry level.";

    private const string ForMentors =
        "Exposure to new ideas and interests, new opportunities for professional challenges, personal satisfaction in sharing your career experience, knowledge and skills, "
        + "opportunity to reflect on your own practices, opportunity to practice developmental behaviors outside own direct line responsibilities, "
        + "learning from the shared interactions with mentees.";

    /// <summary>A cohort with the page's texts and the default forms.</summary>
    public static CohortPlanInput Plan(string name, TimelineInput days, CohortSettingsInput? settings = null) =>
        new(name, TimeZone, days, settings, Guidelines(days), ForMentors, ForMentees, null, null, null);

    private static string Guidelines(TimelineInput days) => $"""
        {About}

        • Open to ALCTS members only
        • Participant can either be a mentor, mentee or both
        • Participants commit to one year in the program
        • Formal mentoring begins {Text(days.MentoringFrom)} and ends {Text(days.MentoringTo)} (10 months)
        • Participants can continue their mentoring relationship even after the formal mentoring program ends (this will be on their own and not part of the ALCTS Mentoring program anymore)
        • Mentor and mentees assist in the assessment of the program at the end of mentoring period

        Mentoring Subcommittee of the ALCTS Leadership Development Committee
        """;

    private static string Text(DateOnly? day) => day!.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static Library At(string institution) => new(institution, "", "");
}
