namespace Mentoring.Domain.Matching;

// From the queue to the result.
public sealed partial class MatchRun
{
    /// <summary>Whether nothing more will come of it.</summary>
    public bool HasEnded => Status is MatchRunStatus.Succeeded or MatchRunStatus.Failed or MatchRunStatus.Cancelled;

    /// <summary>
    /// A worker takes it: from the queue, or from a worker that has not been heard of since its lease ended. Begun too often it has failed.
    /// </summary>
    public Error? Begin(TimeSpan lease, DateTimeOffset now)
    {
        if (Status is not MatchRunStatus.Queued && !(Status is MatchRunStatus.Running && LeasedUntil < now))
            return WrongState.Of(Status, MatchRunStatus.Queued);
        if (Attempt == MaxAttempts)
        {
            End(MatchRunStatus.Failed, MatchRunEventType.Failed, Actor.Clock, now, MatchFailure.GaveUp);
            return null;
        }

        (Status, Stage, Share, StartedAt, Attempt, LeasedUntil) = (MatchRunStatus.Running, MatchStage.Reading, 0, now, Attempt + 1, now + lease);
        Raise(MatchRunEventType.Started, Actor.Clock, now);
        return null;
    }

    /// <summary>The worker that has it stops, and another one may begin it at once; that was no attempt.</summary>
    public Error? GiveBack(DateTimeOffset now)
    {
        if (MustRun() is { } notRunning)
            return notRunning;

        (Status, Stage, Share, Attempt, LeasedUntil) = (MatchRunStatus.Queued, MatchStage.Waiting, 0, Attempt - 1, null);
        Raise(MatchRunEventType.Queued, Actor.Clock, now);
        return null;
    }

    /// <summary>The input is read, and stays as it is from here on.</summary>
    public Error? Freeze(string inputHash)
    {
        if (MustRun() is { } notRunning)
            return notRunning;

        InputHash = inputHash;
        return null;
    }

    public Error? Succeed(MatchReport report, string resultHash, DateTimeOffset now)
    {
        if (MustRun() is { } notRunning)
            return notRunning;

        (Report, ResultHash) = (report, resultHash);
        End(MatchRunStatus.Succeeded, MatchRunEventType.Succeeded, Actor.Clock, now);
        return null;
    }

    public Error? Fail(MatchFailure why, DateTimeOffset now)
    {
        if (MustRun() is { } notRunning)
            return notRunning;

        End(MatchRunStatus.Failed, MatchRunEventType.Failed, Actor.Clock, now, why);
        return null;
    }

    /// <summary>Calls it off; a worker that has it lets it go within about a second.</summary>
    public Error? Cancel(Actor by, DateTimeOffset now)
    {
        if (HasEnded)
            return WrongState.Of(Status, MatchRunStatus.Queued, MatchRunStatus.Running);

        End(MatchRunStatus.Cancelled, MatchRunEventType.Cancelled, by, now);
        return null;
    }

    /// <summary>Refuses to propose pairs of a run that has none.</summary>
    public Error? MustHaveSucceeded() => Status is MatchRunStatus.Succeeded ? null : WrongState.Of(Status, MatchRunStatus.Succeeded);

    /// <summary>Some or all of its pairs were proposed.</summary>
    public void Applied(Actor by, DateTimeOffset now)
    {
        AppliedAt = now;
        Raise(MatchRunEventType.Applied, by, now);
    }

    private Error? MustRun() => Status is MatchRunStatus.Running ? null : WrongState.Of(Status, MatchRunStatus.Running);

    private void End(MatchRunStatus status, MatchRunEventType type, Actor by, DateTimeOffset now, MatchFailure? why = null)
    {
        (Status, Stage, Share, EndedAt, LeasedUntil, Failure) = (status, MatchStage.Done, 1000, now, null, why);
        Raise(type, by, now, why is { } failure ? Words.Upper(failure.ToString()) : null);
    }
}
