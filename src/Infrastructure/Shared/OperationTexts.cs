using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Shared;

/// <summary>One row, which never changes.</summary>
internal sealed record OperationText(string Id, string Text);

internal sealed class OperationTexts(MentoringDb db) : IOperationTexts
{
    public Task<string?> FindAsync(string id, CancellationToken ct) =>
        db.Set<OperationText>().Where(row => row.Id == id).Select(row => row.Text).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<string>> AddAsync(IReadOnlyDictionary<string, string> texts, CancellationToken ct)
    {
        List<string> taken = [];
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // In one order, so that two who load the same at once wait for each other and not crosswise.
        foreach (var (id, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "OperationTexts" ("Id", "Text") VALUES ({id}, {text}) ON CONFLICT ("Id") DO NOTHING""", ct);
            if (await FindAsync(id, ct) != text)
                taken.Add(id);
        }

        if (taken.Count is 0)
            await transaction.CommitAsync(ct);
        return taken;
    }
}

internal sealed class OperationTextConfiguration : IEntityTypeConfiguration<OperationText>
{
    private const int LongestId = 128;

    public void Configure(EntityTypeBuilder<OperationText> row)
    {
        row.ToTable("OperationTexts").HasKey(o => o.Id);
        row.Property(o => o.Id).HasMaxLength(LongestId);
    }
}
