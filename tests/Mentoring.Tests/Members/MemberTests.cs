using Mentoring.Domain.Members;

namespace Mentoring.Tests.Members;

public sealed class MemberTests
{
    private static readonly MemberDetails Details = new() { Name = "Ana Núñez", Email = "ana@example.org" };

    [Fact]
    public void A_person_is_registered_once_and_told_once()
    {
        var member = Member.Register(" 17 ", Details with { Institution = " ", Title = " Librarian " }, A.Staff, A.DuringCall).Value!;

        Assert.Equal(("17", "Ana Núñez", null, "Librarian"), (member.Number, member.Name, member.Institution, member.Title));
        Assert.Equal(MemberEventType.Registered, Assert.IsType<MemberEvent>(Assert.Single(member.TakeEvents())).Type);
    }

    [Fact]
    public void Names_are_found_without_accents_and_addresses_only_as_they_are()
    {
        var member = Member.Register("17", Details with { Email = "Núñez@Example.org" }, A.Staff, A.DuringCall).Value!;

        Assert.Equal("ana nunez", member.FoldedName);
        Assert.Equal("núñez@example.org", member.FoldedEmail);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            ["MISSING number", "TOO_LONG name", "MISSING email", "WRONG_KIND title", "TOO_LONG phone"],
            Member.Register("", new() { Name = new string('x', 1_000_000), Email = "", Title = "\0", Phone = new string('1', 41) }, A.Staff, A.DuringCall).Error.Lines());

    [Theory]
    [InlineData("nobody")]
    [InlineData("@example.org")]
    [InlineData("ana@")]
    [InlineData("ana@b@example.org")]
    [InlineData("ana b@example.org")]
    public void What_is_no_address_is_refused(string email)
    {
        var member = Member.Register("17", Details, A.Staff, A.DuringCall).Value!;

        Assert.Equal(["WRONG_KIND email"], Refusal.Of<WrongKind>(member, () => member.Change(Details with { Email = email }, A.Staff, A.DuringCall)).Lines());
    }

    [Fact]
    public void A_membership_holds_through_its_last_day()
    {
        var member = A.Member(until: new(2017, 2, 1));

        Assert.True(member.IsMemberOn(new(2017, 2, 1)));
        Assert.False(member.IsMemberOn(new(2017, 2, 2)));
        Assert.True(A.Member().IsMemberOn(DateOnly.MaxValue));
    }
}
