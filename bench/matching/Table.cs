using System.Diagnostics;

namespace Mentoring.Bench;

/// <summary>Measures row after row, each in a process of its own, and compares: whoever solves the same must place as many with the same total.</summary>
internal static class Table
{
    private static readonly (string What, string[] Who)[] Rows =
    [
        ("cohort 3000 3000 BestTotal", ["score"]),
        ("cohort 10000 14000 BestTotal", ["score"]),
        ("cohort 41 55 BestTotal", ["run", "solve", "flow"]),
        ("cohort 41 55 Fairest", ["run", "solve", "flow"]),
        ("cohort 3000 3000 BestTotal", ["run", "solve", "sparse", "flow"]),
        ("cohort 3000 3000 Fairest", ["run", "solve", "sparse", "flow"]),
        ("both 3000 3000 Fairest", ["run", "solve"]),
        ("both 3000 3000 Fairest", ["why"]),
        ("cohort 5000 7000 BestTotal", ["solve"]),
        ("cohort 10000 14000 BestTotal", ["run", "solve", "sparse", "flow"]),
        ("cohort 10000 14000 Fairest", ["run", "solve", "sparse", "flow"]),
        ("both 10000 14000 Fairest", ["run", "solve"]),
        ("cohort 20000 28000 BestTotal", ["solve"]),
        ("cohort 500 10000 BestTotal", ["solve", "flow"]),
        ("equal 3000 3000 BestTotal", ["solve", "flow", "dense"]),
        ("equal 3000 3000 Fairest", ["solve"]),
        ("product 1000 1000 BestTotal", ["solve", "flow", "dense"]),
        ("product 1000 1000 Fairest", ["solve"]),
        ("chain 3000 3001 BestTotal", ["solve", "flow"]),
        ("cohort 100000 140000 BestTotal", ["solve"]),
    ];

    public static int Write()
    {
        var same = true;
        Console.WriteLine("| shape, mentors, mentees, objective | who | ms | processor ms | peak MB | pairs | placed | total | worst |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (what, who) in Rows)
        {
            string? first = null;
            foreach (var one in who)
            {
                if (Measure(one, what) is not [var ms, var processor, var peak, var placed, var total, var worst, var pairs])
                {
                    Console.WriteLine($"| {what} | {one} | none | | | | | | |");
                    continue;
                }

                Console.WriteLine($"| {what} | {one} | {ms} | {processor} | {peak} | {pairs} | {placed} | {total} | {worst} |");
                same &= (first ??= $"{placed} {total}") == $"{placed} {total}";
            }
        }

        Console.WriteLine(same ? "All totals of a row are the same." : "Totals differ.");
        return same ? 0 : 1;
    }

    /// <summary>What the measurement says, or nothing where it fails, as for want of memory.</summary>
    private static string[] Measure(string who, string what)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [who, .. what.Split(' ')]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Split(' ') : [];
    }
}
