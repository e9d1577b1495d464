using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Infrastructure.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Applications;

internal sealed class ApplicationConfiguration :
    IEntityTypeConfiguration<Application>, IEntityTypeConfiguration<Placement>, IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Application> application)
    {
        application.Property(a => a.Id).ValueGeneratedNever();
        application.Property(a => a.Version).IsConcurrencyToken();
        application.Property(a => a.Content).HasConversion<JsonConverter<ApplicationContent>, ByReference<ApplicationContent>>();
        application.Property(a => a.Decisions).HasConversion<JsonConverter<IReadOnlyList<RoleDecision>>, ByReference<IReadOnlyList<RoleDecision>>>();
        application.HasOne<Cohort>().WithMany().HasForeignKey(a => a.CohortId);
        application.HasOne<Member>().WithMany().HasForeignKey(a => a.MemberId);
        application.HasMany(a => a.Placements).WithOne().HasForeignKey(p => p.ApplicationId);
        application.HasMany(a => a.Reviews).WithOne().HasForeignKey(r => r.ApplicationId);
        application.Navigation(a => a.Placements).AutoInclude();
        application.Navigation(a => a.Reviews).AutoInclude();

        // One application per member and cohort, whoever is first.
        application.HasIndex(a => new { a.CohortId, a.MemberId }).IsUnique();
        application.HasIndex(a => new { a.CohortId, a.Status });
        application.HasIndex(a => a.Status);
    }

    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.Property(p => p.Id).ValueGeneratedNever();
        // Every pairing that takes or gives back a seat moves it on both sides: of two who take the last one at once, one is refused.
        placement.Property(p => p.Turn).IsConcurrencyToken();
        placement.HasIndex(p => new { p.ApplicationId, p.Role }).IsUnique();
        placement.HasIndex(p => new { p.CohortId, p.Status });
        placement.HasIndex(p => p.MemberId);
        placement.HasIndex(p => p.Since);
    }

    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews").HasKey(r => new { r.ApplicationId, r.Reviewer });
        review.HasOne<Member>().WithMany().HasForeignKey(r => r.Reviewer);
    }
}
