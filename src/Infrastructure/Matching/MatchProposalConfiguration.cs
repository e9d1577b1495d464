using Mentoring.Domain.Applications;
using Mentoring.Domain.Matching;
using Mentoring.Domain.Members;
using Mentoring.Domain.Pairings;
using Mentoring.Infrastructure.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentoring.Infrastructure.Matching;

internal sealed class MatchProposalConfiguration : IEntityTypeConfiguration<MatchProposal>, IEntityTypeConfiguration<UnplacedParticipant>
{
    public void Configure(EntityTypeBuilder<MatchProposal> proposal)
    {
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property(p => p.Criteria).HasConversion<JsonConverter<IReadOnlyList<CriterionResult>>, ByReference<IReadOnlyList<CriterionResult>>>();
        proposal.OwnsOne(p => p.Mentor, Person);
        proposal.OwnsOne(p => p.Mentee, Person);
        proposal.Navigation(p => p.Mentor).IsRequired();
        proposal.Navigation(p => p.Mentee).IsRequired();
        proposal.HasOne<MatchRun>().WithMany().HasForeignKey(p => p.RunId);
        proposal.HasOne<Pairing>().WithMany().HasForeignKey(p => p.PairingId);
        proposal.HasIndex(p => new { p.RunId, p.Score });
    }

    public void Configure(EntityTypeBuilder<UnplacedParticipant> unplaced)
    {
        unplaced.Property(u => u.Id).ValueGeneratedNever();
        unplaced.Property(u => u.Rules).HasConversion<JsonConverter<IReadOnlyList<RuleCount>>, ByReference<IReadOnlyList<RuleCount>>>();
        unplaced.OwnsOne(u => u.Who, Person);
        unplaced.Navigation(u => u.Who).IsRequired();
        unplaced.HasOne<MatchRun>().WithMany().HasForeignKey(u => u.RunId);
    }

    private static void Person<TOwner>(OwnedNavigationBuilder<TOwner, MatchedPlacement> person) where TOwner : class
    {
        person.HasOne<Member>().WithMany().HasForeignKey(p => p.Member);
        person.HasOne<Application>().WithMany().HasForeignKey(p => p.Application);
        person.HasOne<Placement>().WithMany().HasForeignKey(p => p.Placement);
    }
}
