namespace Mentoring.UseCases;

/// <summary>Does what time does, every half minute.</summary>
public interface ITimeWorker
{
    /// <summary>Does at once what is due now, as when the clock was moved; completes when it is done.</summary>
    Task WakeAsync(CancellationToken ct);
}
