using System.Globalization;
using System.Text;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Documents for the toy schema that say little and cost much, each with the code that it is refused with.</summary>
internal static class HostileDocuments
{
    public static IReadOnlyDictionary<string, (string Code, string Text)> All { get; } = new Dictionary<string, (string, string)>
    {
        // CVE-2024-39895: duplicate fields.
        ["one field without end"] = (Codes.TooManyTokens, $"{{ {Repeat("hello ", 20_000)}}}"),
        ["one field as often as tokens allow"] = (Codes.TooManyFields, $"{{ tree {{ {Repeat("name ", 3900)}}} }}"),
        ["one field in many fragments"] = (Codes.TooManyFields, $"{{ tree {{ {Repeat("... { name name } ", 780)}}} }}"),
        // CVE-2023-26144: fields that overlap.
        ["one object without end"] = (Codes.TooManyFields, $"{{ tree {{ {Repeat("child { name } ", 800)}}} }}"),
        ["fragments that overlap in all combinations"] = (Codes.TooManyFragments, $"{{ tree {{ ...F0 ...F0b }} }} {Pairs(20, (i, n) => $"fragment F{i} on ToyTree {{ name ...F{n} ...F{n}b }} fragment F{i}b on ToyTree {{ name ...F{n}b ...F{n} }}")}"),
        // CVE-2022-21708 and its like: fragments that multiply, and that lead to themselves.
        ["fragments that double"] = (Codes.TooManyFragments, $"{{ tree {{ ...F0 }} }} {Pairs(100, (i, n) => $"fragment F{i} on ToyTree {{ ...F{n} ...F{n} }}")}"),
        ["few fragments with many fields"] = (Codes.TooManyFields, $"{{ tree {{ {Repeat("...F0 ", 200)} }} }} fragment F0 on ToyTree {{ {Repeat("name ", 200)} }}"),
        ["a fragment that spreads itself"] = (Codes.FragmentCycle, "{ tree { ...F } } fragment F on ToyTree { ...F }"),
        ["fragments that spread each other"] = (Codes.FragmentCycle, "{ tree { ...F } } fragment F on ToyTree { child { ...G } } fragment G on ToyTree { name ... { ...F } }"),
        // CVE-2022-37734: directives.
        ["one directive without end"] = (Codes.TooManyTokens, $"{{ hello {Repeat("@skip(if: false) ", 10_000)}}}"),
        ["many directives at one place"] = (Codes.TooManyDirectives, $"{{ hello {Repeat("@nothing ", 1900)}}}"),
        ["a few directives at many places"] = (Codes.TooManyDirectives, $"{{ tree {{ {Repeat("name @a @b @c ", 100)}}} }}"),
        ["directives of fragments"] = (Codes.TooManyDirectives, $"{{ ... {Repeat("@a ", 5)} {{ hello }} }}"),
        ["many aliases"] = (Codes.TooManyAliases, $"{{ tree {{ {Numbered(31, i => $"a{i}: name ")}}} }}"),
        ["one root field under many names"] = (Codes.TooManyRootFields, $"{{ {Numbered(11, i => $"a{i}: hello ")}}}"),
        ["one root field in a fragment"] = (Codes.TooManyRootFields, $"{{ {Repeat("...F ", 11)} }} fragment F on Query {{ hello }}"),
        ["many mutations"] = (Codes.TooManyRootFields, $"mutation {{ {Numbered(6, i => $"a{i}: increment ")}}}"),
        ["a path in circles"] = (Codes.Cycle, "{ tree { child { child { child { child { name } } } } } }"),
        ["a path in larger circles"] = (Codes.Cycle, $"{{ tree {{ {Repeat("branch { tree { ", 4)} name {Repeat("} ", 10)}"),
        ["a path in circles through fragments"] = (Codes.Cycle, "{ tree { ...F } } fragment F on ToyTree { child { ...G } } fragment G on ToyTree { child { ...H } } fragment H on ToyTree { child { child { name } } }"),
        ["fields that are unknown, nested"] = (Codes.TooDeep, $"{{ {Repeat("a { ", 13)} b {Repeat("} ", 14)}"),
        ["braces without end"] = (Codes.Syntax, Repeat("{", 3000)),
        ["brackets without end"] = (Codes.Syntax, $"{{ hello(name: {Repeat("[", 3000)}"),
        ["a deep list"] = (Codes.ValueTooDeep, $"{{ hello(name: {Repeat("[", 30)} 1 {Repeat("]", 30)}) }}"),
        ["a deep object"] = (Codes.ValueTooDeep, $"{{ tree {{ measure(by: {Repeat("{ within: ", 30)} null {Repeat("} ", 30)}) }} }}"),
        ["a deep default"] = (Codes.ValueTooDeep, $"query($a: ToyMeasure = {Repeat("{ parts: [", 15)} {Repeat("]} ", 15)}) {{ tree {{ measure(by: $a) }} }}"),
        ["introspection that floods"] = (Codes.Cycle, "{ __schema { types { fields { type { fields { type { name } } } } } } }"),
        ["introspection in width"] = (Codes.IntrospectionTooDeep, $"{{ {Numbered(10, i => $"...F ")} }} fragment F on Query {{ __schema {{ types {{ name fields {{ name }} inputFields {{ name }} enumValues {{ name }} interfaces {{ name }} possibleTypes {{ name }} }} }} }}"),
        ["introspection that goes down"] = (Codes.IntrospectionTooDeep, $"{{ __type(name: \"Query\") {{ {Repeat("ofType { ", 25)} name {Repeat("} ", 27)}"),
        ["comments without end"] = (Codes.TooManyTokens, $"{{ hello }}{Repeat("\n#", 5000)}"),
        ["operations without end"] = (Codes.TooManyFields, $"{Numbered(300, i => $"query Q{i} {{ tree {{ ...F }} }} ")} fragment F on ToyTree {{ {Repeat("name ", 500)} }}"),
    };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Numbered(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));

    private static string Pairs(int levels, Func<int, string, string> text) =>
        Numbered(levels, i => text(i, (i + 1).ToString(CultureInfo.InvariantCulture)) + " ") + $"fragment F{levels} on ToyTree {{ name }} fragment F{levels}b on ToyTree {{ name }}";
}
