namespace Mentoring.Domain.Matching.Solving;

/// <summary>The pairs that a stage works on, by mentee: those of mentee i are at Start[i] up to Start[i + 1]. People are numbered in seeded order.</summary>
/// <param name="Start">Where each mentee's pairs begin; one more than there are mentees.</param>
/// <param name="Mentor">The mentor of each pair.</param>
/// <param name="Gain">The gain of each pair: score and bonus plus one.</param>
internal sealed record Arcs(int[] Start, int[] Mentor, ushort[] Gain)
{
    public int Mentees => Start.Length - 1;

    public int Count => Mentor.Length;

    /// <summary>These pairs, and behind them mentee by mentee those of another set, none of which may be here already.</summary>
    public Arcs With(Arcs more)
    {
        var start = new int[Start.Length];
        var mentor = new int[Count + more.Count];
        var gain = new ushort[Count + more.Count];
        for (var i = 0; i < Mentees; i++)
        {
            int old = Start[i + 1] - Start[i], added = more.Start[i + 1] - more.Start[i], at = start[i];
            Array.Copy(Mentor, Start[i], mentor, at, old);
            Array.Copy(Gain, Start[i], gain, at, old);
            Array.Copy(more.Mentor, more.Start[i], mentor, at + old, added);
            Array.Copy(more.Gain, more.Start[i], gain, at + old, added);
            start[i + 1] = at + old + added;
        }

        return new(start, mentor, gain);
    }
}
