namespace Mentoring.Domain.Matching.Running;

/// <summary>
/// Makes a story that only goes forward of what the parts of a match tell: no stage comes back, and no share falls. How many passes over all pairs it takes to
/// place people and to improve all of them is not known before; each fills half of what is left of its stage.
/// </summary>
internal sealed class RisingProgress(Action<MatchStage, int> told)
{
    private readonly Lock _lock = new();
    private MatchStage _stage;
    private int _share, _filled, _pass;

    public void Tell(MatchStage stage, int done)
    {
        lock (_lock)
        {
            if (stage > _stage)
                (_stage, _share, _filled, _pass) = (stage, 0, 0, 0);
            else if (done < _pass)
                (_filled, _pass) = (_share, 0);
            _pass = Math.Max(_pass, done);
            var share = _stage is MatchStage.Placing or MatchStage.Improving ? _filled + (1000 - _filled) * _pass / 2000 : _pass;
            _share = Math.Max(_share, share);
            told(_stage, _share);
        }
    }
}
