using Mentoring.Domain.Members;

namespace Mentoring.UseCases.Members;

/// <summary>What the roster knows of a person. What is left out is not known.</summary>
/// <param name="Name">First and last name; at most 200 characters.</param>
/// <param name="Email">The address by which a token finds the person; one person has it. At most 200 characters.</param>
/// <param name="Title">The job title; at most 200 characters.</param>
/// <param name="Institution">The employer; at most 200 characters.</param>
/// <param name="Phone">At most 40 characters.</param>
/// <param name="MembershipEndsOn">The last day of the paid membership; left out while it has no end.</param>
public sealed record MemberInput(string Name, string Email, string? Title, string? Institution, string? Phone, DateOnly? MembershipEndsOn)
{
    internal MemberDetails Value => new()
    {
        Name = Name,
        Email = Email,
        Title = Title,
        Institution = Institution,
        Phone = Phone,
        MembershipEndsOn = MembershipEndsOn,
    };
}
