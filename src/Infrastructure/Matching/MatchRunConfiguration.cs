using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Mentoring.UseCases.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Matching;

internal sealed class MatchRunConfiguration : IEntityTypeConfiguration<MatchRun>, IEntityTypeConfiguration<FrozenInput>
{
    public void Configure(EntityTypeBuilder<MatchRun> run)
    {
        run.Property(r => r.Id).ValueGeneratedNever();
        run.Property(r => r.Version).IsConcurrencyToken();
        run.Property(r => r.Plan).HasConversion<JsonConverter<MatchingPlan>, ByReference<MatchingPlan>>();
        run.Property(r => r.Ask).HasConversion<JsonConverter<MatchAsk>, ByReference<MatchAsk>>();
        run.Property(r => r.Report).HasConversion<JsonConverter<MatchReport>, ByReference<MatchReport>>();
        run.HasOne<Cohort>().WithMany().HasForeignKey(r => r.CohortId);
        run.HasOne<Member>().WithMany().HasForeignKey(r => r.StartedBy);
        run.HasOne<MatchRun>().WithMany().HasForeignKey(r => r.Keeps);
        run.HasOne<MatchRun>().WithMany().HasForeignKey(r => r.Repeats);
        run.HasIndex(r => new { r.CohortId, r.QueuedAt });
        run.HasIndex(r => r.Status);

        // One at a time in a cohort, whichever node was first.
        run.HasIndex(r => r.CohortId, "IX_MatchRuns_Running").IsUnique().HasFilter($"\"Status\" = '{MatchRunStatus.Running}'");
    }

    public void Configure(EntityTypeBuilder<FrozenInput> input)
    {
        input.HasKey(i => i.RunId);
        input.HasOne<MatchRun>().WithOne().HasForeignKey<FrozenInput>(i => i.RunId);
    }
}
