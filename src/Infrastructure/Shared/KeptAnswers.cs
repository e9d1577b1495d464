using Mentoring.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Shared;

/// <summary>A row for each key; its answer is empty only inside the transaction that makes it.</summary>
internal sealed class KeptAnswerRow
{
    public string Principal { get; private init; } = "";
    public string Key { get; private init; } = "";
    public string Request { get; private init; } = "";
    public string Answer { get; private set; } = "";
    public DateTimeOffset At { get; private init; }
}

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswerRow>
{
    public void Configure(EntityTypeBuilder<KeptAnswerRow> row)
    {
        row.ToTable("KeptAnswers").HasKey(a => new { a.Principal, a.Key });
        row.HasIndex(a => a.At);
    }
}

/// <inheritdoc/>
internal sealed class KeptAnswers(MentoringDb db, IdempotencyOptions options, TimeProvider time) : IKeptAnswers
{
    private DbSet<KeptAnswerRow> Rows => db.Set<KeptAnswerRow>();
    private DateTimeOffset Oldest => time.GetUtcNow() - options.KeepFor;

    public async Task<KeptAnswer> OnceAsync(AnswerKey key, Func<Task<string>> act, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (own, oldest) = (Rows.Where(a => a.Principal == key.Principal && a.Key == key.Key), Oldest);
        if (await Rows.CountAsync(a => a.Principal == key.Principal && a.At >= oldest, ct) >= options.MaxPerCaller && !await own.AnyAsync(ct))
            return new(null, KeyProblem.TooMany);

        _ = await own.Where(a => a.At < oldest).ExecuteDeleteAsync(ct);
        // Whoever holds the same key is waited for here, until what it does is saved or undone.
        if (await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "KeptAnswers" ("Principal", "Key", "Request", "Answer", "At")
            VALUES ({key.Principal}, {key.Key}, {key.Request}, '', {time.GetUtcNow().UtcDateTime}) ON CONFLICT DO NOTHING
            """, ct) == 0)
        {
            var first = await own.AsNoTracking().SingleAsync(ct);
            return first.Request == key.Request ? new(first.Answer) : new(null, KeyProblem.Reused);
        }

        var answer = await act();
        _ = await own.ExecuteUpdateAsync(row => row.SetProperty(a => a.Answer, answer), ct);
        await db.CommitAsync(transaction);
        return new(answer);
    }

    public async Task ForgetAsync(CancellationToken ct)
    {
        var oldest = Oldest;
        _ = await Rows.Where(a => a.At < oldest).ExecuteDeleteAsync(ct);
    }
}
