using Mentoring.Domain.Assessments;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.Infrastructure.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Assessments;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<Response>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.Property(a => a.Version).IsConcurrencyToken();
        assessment.Property(a => a.Questions).HasConversion<JsonConverter<IReadOnlyList<Question>>, ByReference<IReadOnlyList<Question>>>();
        assessment.HasOne<Cohort>().WithMany().HasForeignKey(a => a.CohortId);

        // One of each kind in a cohort, whoever is first; a cancelled one does not count.
        assessment.HasIndex(a => new { a.CohortId, a.Kind }).IsUnique().HasFilter($"\"Status\" <> '{AssessmentStatus.Cancelled}'");
    }

    public void Configure(EntityTypeBuilder<Response> response)
    {
        response.Property(r => r.Id).ValueGeneratedNever();
        response.Property(r => r.Version).IsConcurrencyToken();
        response.Property(r => r.Answers).HasConversion<JsonConverter<IReadOnlyList<Answer>>, ByReference<IReadOnlyList<Answer>>>();
        response.Property(r => r.Revisions).HasConversion<JsonConverter<IReadOnlyList<Revision>>, ByReference<IReadOnlyList<Revision>>>();
        response.HasOne<Assessment>().WithMany().HasForeignKey(r => r.AssessmentId);
        response.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId);
        response.HasOne<Pairing>().WithMany().HasForeignKey(r => r.PairingId);
        response.HasIndex(r => new { r.AssessmentId, r.Status });
        response.HasIndex(r => new { r.CohortId, r.Status });
        response.HasIndex(r => r.Status);
    }
}
