using System.Linq.Expressions;
using Mentoring.Domain.Members;
using Mentoring.UseCases.Reading;

namespace Mentoring.UseCases.Members;

/// <summary>A person on the association's roster.</summary>
public sealed record MemberView
{
    /// <summary>Names the person for good.</summary>
    public required MemberId Id { get; init; }

    /// <summary>Rises with each change; send it along to refuse a change of what somebody else has changed since.</summary>
    public required int Version { get; init; }

    /// <summary>First and last name.</summary>
    [Filterable, Sortable]
    public required string Name { get; init; }

    /// <summary>The job title.</summary>
    public required string? Title { get; init; }

    /// <summary>The employer.</summary>
    [Filterable, Sortable]
    public required string? Institution { get; init; }

    /// <summary>For the person, the partner and the liaison once a pairing is announced, the committee of an applicant, and staff.</summary>
    public required string? Email { get; init; }

    /// <summary>For the person, the partner and the liaison once a pairing is announced, the committee of an applicant, and staff.</summary>
    public required string? Phone { get; init; }

    /// <summary>The association's own number; for the person and staff.</summary>
    public required string? Number { get; init; }

    /// <summary>The last day of the paid membership; for the person and staff. Null also while it has no end.</summary>
    [Filterable, Sortable]
    public required DateOnly? MembershipEndsOn { get; init; }
}

/// <summary>What the viewer reads of a person whom they see.</summary>
internal sealed class MemberViews(IServiceProvider services, IMentoringDb db, Rights rights) : Views<Member, MemberView>(services)
{
    protected override IQueryable<Member> Rows => db.Members;

    protected override IQueryable<Member> Visible => rights.Members;

    protected override IReadOnlyDictionary<string, Expression<Func<Member, string>>> Folded { get; } = new Dictionary<string, Expression<Func<Member, string>>>
    {
        [nameof(MemberView.Name)] = m => m.FoldedName,
        [nameof(MemberView.Institution)] = m => m.FoldedInstitution,
    };

    protected override Expression<Func<Member, MemberView>> Projection
    {
        get
        {
            var (me, staff, seesContacts) = (rights.Viewer.Member, rights.Viewer.IsStaff, rights.SeesContactsOf());
            return m => new MemberView
            {
                Id = m.Id,
                Version = m.Version,
                Name = m.Name,
                Title = m.Title,
                Institution = m.Institution,
                Email = seesContacts.Holds(m) ? m.Email : null,
                Phone = seesContacts.Holds(m) ? m.Phone : null,
                Number = staff || m.Id == me ? m.Number : null,
                MembershipEndsOn = staff || m.Id == me ? m.MembershipEndsOn : null,
            };
        }
    }
}
