using Microsoft.EntityFrameworkCore;

namespace Mentoring.Bench;

/// <summary>The tables, as far as they are measured.</summary>
public sealed class BenchDb(DbContextOptions<BenchDb> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Cohort> Cohorts => Set<Cohort>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<Pairing> Pairings => Set<Pairing>();
    public DbSet<Goal> Goals => Set<Goal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Pairing>(pairing =>
    {
        pairing.Property(p => p.MentorId).HasColumnName("Mentor_Member");
        pairing.Property(p => p.MenteeId).HasColumnName("Mentee_Member");
    });
}
