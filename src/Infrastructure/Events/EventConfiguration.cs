using Mentoring.UseCases.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Events;

internal sealed class EventConfiguration : IEntityTypeConfiguration<EventRecord>
{
    public void Configure(EntityTypeBuilder<EventRecord> row)
    {
        row.ToTable("Events").HasKey(e => e.Position);
        row.Property(e => e.Position).ValueGeneratedOnAdd();
        row.HasIndex(e => e.Id).IsUnique();
        row.HasIndex(e => new { e.SubjectId, e.Position });
        row.HasIndex(e => new { e.CohortId, e.Position });
        row.HasIndex(e => e.PairingId);
        row.HasIndex(e => e.OccurredAt);
    }
}
