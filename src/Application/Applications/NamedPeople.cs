using Mentoring.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace Mentoring.UseCases.Applications;

/// <summary>Finds on the roster whom applicants name. They are not told whether anybody was found: the roster is no directory.</summary>
internal sealed class NamedPeople(IMentoringDb db)
{
    /// <summary>Each with everybody who has this name or e-mail address; texts that will be refused are not looked up.</summary>
    public async Task<IReadOnlyList<NamedPerson>> FindAsync(IReadOnlyList<string> texts, CancellationToken ct)
    {
        var asked = texts.Take(ApplicationContent.MaxNames).Select(t => t.Trim()).Where(t => Texts.Check(t, Texts.MaxLine, "name") is null).ToList();
        var found = await LookUpAsync(asked, ct);
        return [.. texts.Select(t => t.Trim()).Select(text => new NamedPerson(text, asked.Contains(text) ? found(text) : []))];
    }

    /// <summary>Who is meant by each of these names as the roster is now, in one statement; with whoever was when it was written.</summary>
    public async Task<Func<NamedPerson, IEnumerable<MemberId>>> NowAsync(IEnumerable<NamedPerson> people, CancellationToken ct)
    {
        var found = await LookUpAsync([.. people.Select(person => person.Name).Distinct()], ct);
        return person => person.Members.Union(found(person.Name)).Select(id => new MemberId(id));
    }

    private async Task<Func<string, IReadOnlyList<Guid>>> LookUpAsync(IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        if (texts.Count == 0)
            return _ => [];

        // One parameter each, of which there may be thousands of values.
        var (names, addresses) = (texts.Select(Words.Fold).ToList(), texts.Select(Words.FoldAddress).ToList());
        var known = await db.Members
            .Where(m => EF.Parameter(names).Contains(m.FoldedName) || EF.Parameter(addresses).Contains(m.FoldedEmail))
            .Select(m => new { m.Id, m.FoldedName, m.FoldedEmail })
            .ToListAsync(ct);
        var (byName, byAddress) = (known.ToLookup(m => m.FoldedName, m => m.Id.Value), known.ToLookup(m => m.FoldedEmail, m => m.Id.Value));
        return text => [.. byName[Words.Fold(text)].Union(byAddress[Words.FoldAddress(text)]).Order()];
    }
}
