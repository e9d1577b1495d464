using Mentoring.Domain.Matching;
using Mentoring.UseCases.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Matching;

/// <summary>Several runs of one cohort side by side: what each gives, and what changes for whom. Without what is about the viewer.</summary>
public sealed record MatchComparisonView
{
    /// <summary>The runs, in the order in which they were asked for.</summary>
    public required IReadOnlyList<MatchScenarioView> Scenarios { get; init; }

    /// <summary>How many mentees have somebody else, or nobody, in one of the runs.</summary>
    public required int TotalChanges { get; init; }

    /// <summary>Those mentees, the one for whom most changes first; at most 500.</summary>
    public required IReadOnlyList<MatchChangeView> Changes { get; init; }
}

/// <summary>One of the runs that are compared, in figures of the pairs that the viewer sees.</summary>
public sealed record MatchScenarioView
{
    /// <summary>The run.</summary>
    [Relates(typeof(MatchRunView), Always = true)]
    public required MatchRunId Run { get; init; }

    /// <summary>How many pairs it has.</summary>
    public required int Placed { get; init; }

    /// <summary>The sum of their scores, each 0 to 1000.</summary>
    public required int Total { get; init; }

    /// <summary>The mean score, rounded half up; 0 without pairs.</summary>
    public required int Mean { get; init; }

    /// <summary>The lowest score; 0 without pairs.</summary>
    public required int Worst { get; init; }

    /// <summary>How many of its pairs the first run has too.</summary>
    public required int SameAsFirst { get; init; }
}

/// <summary>A mentee for whom the runs differ.</summary>
public sealed record MatchChangeView
{
    /// <summary>The mentee.</summary>
    [Relates(typeof(MemberView))]
    public required MemberId Mentee { get; init; }

    /// <summary>What each run gives them, in the order of the runs.</summary>
    public required IReadOnlyList<MatchedWithView> Outcomes { get; init; }
}

/// <summary>What a run gives a mentee.</summary>
public sealed record MatchedWithView
{
    /// <summary>The mentor; null for nobody, and for the viewer.</summary>
    [Relates(typeof(MemberView))]
    public required MemberId? Mentor { get; init; }

    /// <summary>How well the two fit, 0 to 1000; null without a mentor.</summary>
    public required int? Score { get; init; }

    /// <summary>Why there is nobody; null with a mentor, and where the person did not look for one at the time of the run.</summary>
    public required UnplacedReason? Reason { get; init; }
}
