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
        string[] names = [.. asked.Select(Words.Fold)];
        string[] addresses = [.. asked.Select(Words.FoldAddress)];
        var known = asked.Count == 0 ? [] : await db.Members
            .Where(m => names.Contains(m.FoldedName) || addresses.Contains(m.FoldedEmail))
            .Select(m => new { m.Id, m.FoldedName, m.FoldedEmail })
            .ToListAsync(ct);

        return [.. texts.Select(t => t.Trim()).Select(text => new NamedPerson(text, !asked.Contains(text) ? [] :
            [.. known.Where(m => m.FoldedName == Words.Fold(text) || m.FoldedEmail == Words.FoldAddress(text)).Select(m => m.Id.Value).Order()]))];
    }
}
