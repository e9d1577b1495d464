using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What two want to reach in their year, by the mentee's first topic.</summary>
internal static class OfTheYear
{
    public static readonly IReadOnlyDictionary<string, string[]> Goals = new Dictionary<string, string[]>
    {
        [Acquisitions] = ["Draft a one-year spending plan for one fund", "Compare two vendors' terms and present the result", "Attend a budget meeting and report on it"],
        [Cataloging] = ["Catalog ten items of an unfamiliar format", "Write a local policy for series", "Give a short training for colleagues"],
        [Collections] = ["Assess one subject area with usage data", "Write a proposal for a weeding project", "Interview three faculty members"],
        [Continuing] = ["Clean up the holdings of one provider", "Document the cancellation workflow", "Find a committee on serials standards"],
        [Electronic] = ["Review one license line by line", "Build a renewal calendar", "Present usage data to the selectors"],
        [Preservation] = ["Write a one-page disaster plan", "Plan a pilot digitization of fifty items", "Visit a conservation lab"],
        [PublicWork] = ["Shadow a selection meeting", "Lead one community conversation", "Draft a plan for a branch collection"],
        [Career] = ["Revise the résumé and cover letter", "Hold two informational interviews", "Apply for a division committee"],
        [Leadership] = ["Write down how I want to lead", "Run one meeting differently and ask for feedback", "Read and discuss one book on supervision"],
    };
}
