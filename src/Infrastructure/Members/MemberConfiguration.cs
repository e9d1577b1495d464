using Mentoring.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Members;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.Version).IsConcurrencyToken();
        member.HasIndex(m => m.Number).IsUnique();
        member.HasIndex(m => m.FoldedEmail).IsUnique();
        member.HasIndex(m => m.FoldedName);
        member.HasIndex(m => m.FoldedInstitution);
    }
}
