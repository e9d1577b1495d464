using Mentoring.Domain.Applications;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Pairings;

internal sealed class PairingConfiguration : IEntityTypeConfiguration<Pairing>, IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Pairing> pairing)
    {
        pairing.Property(p => p.Id).ValueGeneratedNever();
        pairing.Property(p => p.Version).IsConcurrencyToken();
        pairing.HasOne<Cohort>().WithMany().HasForeignKey(p => p.CohortId);
        pairing.HasOne<Member>().WithMany().HasForeignKey(p => p.LiaisonId);
        pairing.HasOne<Pairing>().WithMany().HasForeignKey(p => p.Replaces);
        pairing.OwnsOne(p => p.Mentor, mentor =>
        {
            Side(mentor);
            mentor.HasIndex(s => s.Placement);
        });
        pairing.OwnsOne(p => p.Mentee, mentee =>
        {
            Side(mentee);
            mentee.HasIndex(s => s.Placement);
        });
        pairing.Navigation(p => p.Mentor).IsRequired();
        pairing.Navigation(p => p.Mentee).IsRequired();
        pairing.HasMany(p => p.Goals).WithOne().HasForeignKey(g => g.PairingId);
        pairing.Navigation(p => p.Goals).AutoInclude();
        pairing.HasIndex(p => new { p.CohortId, p.Status });
        pairing.HasIndex(p => p.Status);
    }

    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.ToTable("Goals");
        goal.Property(g => g.Id).ValueGeneratedNever();
    }

    private static void Side(OwnedNavigationBuilder<Pairing, PairingSide> side)
    {
        side.HasOne<Member>().WithMany().HasForeignKey(s => s.Member);
        side.HasOne<Application>().WithMany().HasForeignKey(s => s.Application);
        side.HasOne<Placement>().WithMany().HasForeignKey(s => s.Placement);
    }
}
