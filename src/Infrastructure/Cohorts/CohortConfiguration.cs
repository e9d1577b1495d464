using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Cohorts;

internal sealed class CohortConfiguration : IEntityTypeConfiguration<Cohort>, IEntityTypeConfiguration<CommitteeSeat>
{
    public void Configure(EntityTypeBuilder<Cohort> cohort)
    {
        cohort.Property(c => c.Id).ValueGeneratedNever();
        cohort.Property(c => c.Version).IsConcurrencyToken();
        cohort.Ignore(c => c.Zone);
        cohort.ComplexProperty(c => c.Timeline);
        cohort.ComplexProperty(c => c.Settings);
        cohort.Property(c => c.Topics).HasConversion<JsonConverter<IReadOnlyList<Choice>>, ByReference<IReadOnlyList<Choice>>>();
        cohort.Property(c => c.MentorForm).HasConversion<JsonConverter<IReadOnlyList<Question>>, ByReference<IReadOnlyList<Question>>>();
        cohort.Property(c => c.MenteeForm).HasConversion<JsonConverter<IReadOnlyList<Question>>, ByReference<IReadOnlyList<Question>>>();
        cohort.Property(c => c.UndecidedAtMatching).HasConversion<JsonConverter<IReadOnlyList<Guid>>, ByReference<IReadOnlyList<Guid>>>();
        cohort.Property(c => c.Matching).HasConversion<JsonConverter<MatchingPlan>, ByReference<MatchingPlan>>();
        cohort.HasMany(c => c.Committee).WithOne().HasForeignKey("CohortId");
        cohort.Navigation(c => c.Committee).AutoInclude();
        cohort.HasIndex(c => c.Phase);
    }

    public void Configure(EntityTypeBuilder<CommitteeSeat> seat)
    {
        seat.ToTable("CommitteeSeats").HasKey("CohortId", nameof(CommitteeSeat.Member));
        seat.HasOne<Member>().WithMany().HasForeignKey(s => s.Member);
    }
}
