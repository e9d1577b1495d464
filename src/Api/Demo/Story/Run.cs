using Mentoring.Api.Demo.Story.People;
using Mentoring.UseCases;
using Mentoring.UseCases.Cohorts;

namespace Mentoring.Api.Demo.Story;

/// <summary>An application of somebody, and its place in the order in which they came.</summary>
internal sealed record Applied(Person Person, ApplicationId Id, int Place);

/// <summary>Two who are paired.</summary>
/// <param name="Liaison">The committee member who looks after them.</param>
internal sealed record Pair(Applied Mentor, Applied Mentee, PairingId Id, Viewer Liaison);

/// <summary>One run of the program on the stage: its cohort, its committee, and who has applied so far.</summary>
internal sealed class Run
{
    private readonly Roster _roster;

    private Run(Stage stage, Roster roster, CohortId cohort, TimelineInput days)
    {
        (Stage, _roster, Cohort, Dates) = (stage, roster, cohort, days);
        Committee = [Seated(Page.Chair, isChair: true), .. Page.Members.Select(member => Seated(member, isChair: false))];
    }

    public Stage Stage { get; }
    public CohortId Cohort { get; }
    public TimelineInput Dates { get; }

    /// <summary>The chair and the members.</summary>
    public IReadOnlyList<Viewer> Committee { get; }

    public Viewer Chair => Committee[0];

    public List<Applied> Applied { get; } = [];
    public List<Pair> Pairs { get; } = [];

    /// <summary>Staff draft the cohort, with the page's texts, and appoint the page's subcommittee.</summary>
    public static async Task<Run> DraftAsync(Stage stage, Roster roster, TimelineInput days, CohortSettingsInput? settings = null)
    {
        var name = $"ALCTS Mentoring Program {days.AnnouncedOn!.Value.Year}-{days.AnnouncedOn.Value.Year + 1}";
        var cohort = await stage.DoAsync(Stage.Staff, new CreateCohort(Page.Plan(name, days, settings)));
        await stage.DoAsync(Stage.Staff, new AppointCommittee(cohort, roster[Page.Chair], [.. Page.Members.Select(m => roster[m])], null));
        return new Run(stage, roster, cohort, days);
    }

    public Viewer As(Person person) => _roster.Viewer(person);

    public Viewer As(Applied applied) => As(applied.Person);

    /// <summary>Somebody of the committee, in turns.</summary>
    public Viewer CommitteeMember(int turn) => Committee[turn % Committee.Count];

    private Viewer Seated(Person person, bool isChair) => As(person) with { Seats = new Dictionary<CohortId, bool> { [Cohort] = isChair } };
}
