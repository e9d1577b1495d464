namespace Mentoring.Api.Transport;

/// <summary>
/// Opens scopes in the name of a caller, for a subscription one for each event, in which it is found out whether it is theirs and,
/// if so, what they asked for of it.
/// </summary>
public sealed class CallerScopes(IServiceScopeFactory scopes, ICallers callers)
{
    /// <summary>The caller for whom the present scope was opened.</summary>
    public Caller Caller { get; private set; } = Caller.Anonymous;

    /// <summary>A fresh scope for the caller of this one, or null when they have lost the right to be served.</summary>
    public ValueTask<AsyncServiceScope?> OpenAsync(CancellationToken ct) => OpenAsync(ScopeUse.Event, Caller, ct);

    internal async ValueTask<AsyncServiceScope?> OpenAsync(ScopeUse use, Caller caller, CancellationToken ct)
    {
        var scope = scopes.CreateAsyncScope();
        var isOpen = false;
        try
        {
            scope.ServiceProvider.GetRequiredService<CallerScopes>().Caller = caller;
            isOpen = await callers.OnScopeAsync(use, caller, scope.ServiceProvider, ct);
            return isOpen ? scope : null;
        }
        finally
        {
            if (!isOpen)
                await scope.DisposeAsync();
        }
    }
}
