using Mentoring.Domain.Forms;

namespace Mentoring.Domain.Assessments;

/// <summary>One person's answers to an assessment: on the program, or on one pairing in one role.</summary>
public sealed class Response : Aggregate
{
    private Response(ResponseId id, AssessmentId assessmentId, CohortId cohortId, MemberId memberId) =>
        (Id, AssessmentId, CohortId, MemberId) = (id, assessmentId, cohortId, memberId);

    public ResponseId Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public CohortId CohortId { get; private init; }
    public MemberId MemberId { get; private init; }

    /// <summary>The pairing it is about; null: the program.</summary>
    public PairingId? PairingId { get; private init; }
    public Role? Role { get; private init; }

    public ResponseStatus Status { get; private set; } = ResponseStatus.Invited;
    public IReadOnlyList<Answer> Answers { get; private set; } = [];

    /// <summary>What was submitted before, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions { get; private set; } = [];

    public DateTimeOffset? SubmittedAt { get; private set; }
    public bool IsLate { get; private set; }

    public static Response Invite(Assessment assessment, Invitation to, Actor by, DateTimeOffset now)
    {
        var response = new Response(ResponseId.New(), assessment.Id, assessment.CohortId, to.Member) { PairingId = to.On?.Pairing, Role = to.On?.Role };
        response.Raise(ResponseEventType.Invited, by, now);
        return response;
    }

    /// <summary>Keeps answers that may be incomplete; a submitted response stays submitted, its earlier answers kept as a revision.</summary>
    public Error? Save(Assessment assessment, IReadOnlyList<Answer> answers, Actor by, DateTimeOffset now)
    {
        if (CannotAnswer(assessment) is { } refusal)
            return refusal;
        if (Answer.Check(assessment.Questions, answers, complete: Status is ResponseStatus.Submitted, "answers") is { } problems)
            return problems;

        if (Status is ResponseStatus.Submitted)
            Revisions = [.. Revisions, new Revision(now, Answers)];
        Answers = [.. answers];
        if (Status is ResponseStatus.Invited)
            Status = ResponseStatus.InProgress;
        Raise(ResponseEventType.Saved, by, now);
        return null;
    }

    /// <param name="answers">Null: what was saved.</param>
    public Error? Submit(Assessment assessment, IReadOnlyList<Answer>? answers, Actor by, DateTimeOffset now)
    {
        if (Status is ResponseStatus.Submitted)
            return WrongState.Of(Status, ResponseStatus.Invited, ResponseStatus.InProgress, ResponseStatus.Overdue);
        if (CannotAnswer(assessment) is { } refusal)
            return refusal;
        if (Answer.Check(assessment.Questions, answers ?? Answers, complete: true, "answers") is { } problems)
            return problems;

        (Answers, IsLate, Status, SubmittedAt) = ([.. answers ?? Answers], Status is ResponseStatus.Overdue, ResponseStatus.Submitted, now);
        Raise(ResponseEventType.Submitted, by, now);
        return null;
    }

    /// <summary>Not handed in when the last day was over; it may still be, late.</summary>
    public Error? BecomeOverdue(Actor by, DateTimeOffset now) => Status is ResponseStatus.Invited or ResponseStatus.InProgress
        ? Enter(ResponseStatus.Overdue, ResponseEventType.BecameOverdue, by, now)
        : WrongState.Of(Status, ResponseStatus.Invited, ResponseStatus.InProgress);

    public Error? Excuse(Actor by, DateTimeOffset now) => Status is ResponseStatus.Invited or ResponseStatus.InProgress or ResponseStatus.Overdue
        ? Enter(ResponseStatus.Excused, ResponseEventType.Excused, by, now)
        : WrongState.Of(Status, ResponseStatus.Invited, ResponseStatus.InProgress, ResponseStatus.Overdue);

    /// <summary>Nothing is asked any more, as when the pairing is reopened after its exit response was asked for.</summary>
    public Error? Void(Actor by, DateTimeOffset now) => Status is ResponseStatus.Voided
        ? WrongState.Of(Status, ResponseStatus.Invited, ResponseStatus.InProgress, ResponseStatus.Overdue, ResponseStatus.Submitted)
        : Enter(ResponseStatus.Voided, ResponseEventType.Voided, by, now);

    private Error? CannotAnswer(Assessment assessment)
    {
        if (Status is ResponseStatus.Excused or ResponseStatus.Voided)
            return WrongState.Of(Status, ResponseStatus.Invited, ResponseStatus.InProgress, ResponseStatus.Submitted, ResponseStatus.Overdue);
        if (assessment.Status is AssessmentStatus.Open || (assessment.Status is AssessmentStatus.Closed && Status is ResponseStatus.Overdue))
            return null;

        return WrongState.Of(assessment.Status, AssessmentStatus.Open);
    }

    private Error? Enter(ResponseStatus status, ResponseEventType type, Actor by, DateTimeOffset now)
    {
        Status = status;
        Raise(type, by, now);
        return null;
    }

    private void Raise(ResponseEventType type, Actor by, DateTimeOffset now) =>
        Raise(new ResponseEvent(type, Id, AssessmentId, CohortId, by, now));
}

/// <summary>Answers as they were until this moment.</summary>
public sealed record Revision(DateTimeOffset Until, IReadOnlyList<Answer> Answers);
