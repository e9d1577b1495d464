namespace Mentoring.Tests.Architecture;

internal static class Offenders
{
    /// <summary>Fails with all of them, each on a line, so that they can be mended without a second run.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        string[] all = [.. offenders.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length > 0)
            Assert.Fail(string.Join(Environment.NewLine, all));
    }
}
