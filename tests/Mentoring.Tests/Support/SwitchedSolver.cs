using Mentoring.Domain.Matching;
using Mentoring.Domain.Matching.Solving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mentoring.Tests.Support;

/// <summary>The solver of one API, which a story holds up or breaks.</summary>
internal sealed class SwitchedSolver : ISolver
{
    private static readonly Solver Real = new();

    private Func<MatchProblem, RunControl?, MatchResult> _solve = Real.Solve;

    /// <summary>Puts itself in the place of the solver.</summary>
    public void PutInto(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<ISolver>(this));

    /// <summary>From now on what is found is made wrong.</summary>
    public void Break(Func<MatchResult, MatchResult> make) => _solve = (problem, control) => make(Real.Solve(problem, control));

    /// <summary>From now on every match waits until it is let go or, unless it is deaf, called off; half of the placing is done by then.</summary>
    public Held Hold(bool deaf = false)
    {
        var held = new Held();
        _solve = (problem, control) =>
        {
            control?.Progress?.Invoke(MatchStage.Placing, 500);
            held.Enter();
            try
            {
                held.Gate.Wait(deaf ? default : control!.Cancellation);
                return Real.Solve(problem, control);
            }
            finally
            {
                held.Leave();
            }
        };
        return held;
    }

    public MatchResult Solve(MatchProblem problem, RunControl? control = null) => _solve(problem, control);

    /// <summary>Matches that wait.</summary>
    public sealed class Held
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _inside, _most;

        internal ManualResetEventSlim Gate { get; } = new();

        /// <summary>Completes when the first one waits.</summary>
        public Task Entered => _entered.Task.WaitAsync(TimeSpan.FromSeconds(20));

        /// <summary>How many waited at once at most.</summary>
        public int Most => Volatile.Read(ref _most);

        public void LetGo() => Gate.Set();

        internal void Enter()
        {
            var inside = Interlocked.Increment(ref _inside);
            for (var most = Most; inside > most && Interlocked.CompareExchange(ref _most, inside, most) != most; most = Most) { }
            _entered.TrySetResult();
        }

        internal void Leave() => Interlocked.Decrement(ref _inside);
    }
}
