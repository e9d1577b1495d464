using Mentoring.Domain.Applications;
using static Mentoring.Api.Demo.Story.People.Libraries;
using static Mentoring.Api.Demo.Story.People.Person;
using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.People;

/// <summary>Who applies this year; some come back, most of them on the other side.</summary>
internal static class ThisYear
{
    public static IReadOnlyList<Person> All { get; } =
    [
        Mentor("Nina Alvarado", "Head of Acquisitions", Brightwater, 11, Acquisitions, Career) with { Returns = true, Seats = 2 },
        Mentor("Caleb Thornton", "Head of Cataloging", Pinecrest, 12, Cataloging, Electronic) with { Returns = true },
        Mentor("Simone Baptiste", "Electronic Resources Manager", Northmoor, 10, Electronic, Continuing, Career) with { Returns = true, Seats = 2 },
        Mentor("Mei Kwan", "Head of Digital Preservation", Dunmore, 11, Preservation, Cataloging) with { Returns = true },
        Mentor("Ruth Calloway", "Assistant Dean for Collections", HarlanValley, 33, Acquisitions, Leadership, Career) with { Returns = true, Seats = 2 },
        Mentor("Priscilla Tan", "Deputy Director", PortEllis, 31, PublicWork, Leadership) with { Returns = true, Seats = 2 },
        Mentor("Gareth Llewellyn", "Head of Technical Services", Calder, 18, Leadership, Acquisitions, Electronic),
        Mentor("Sunita Deshpande", "Linked Data Librarian", LakeSterling, 13, Cataloging, Career) with { Seats = 2 },
        Mentor("Robert Castellane", "Collections Strategist", Tidehaven, 21, Collections, Leadership),
        Mentor("Thandiwe Mokoena", "Serials Coordinator", RioClaro, 15, Continuing, Electronic),
        Mentor("Margot Eriksen", "Branch Manager", Redcliff, 17, PublicWork, Collections) with { NotWith = ["Toby Ashdown"] },
        Mentor("Felix Obermann", "Conservator", Halvorsen, 20, Preservation, Collections),
        Mentor("Lorraine Battiste", "Library Director", GreenHollow, 26, Leadership, Career, PublicWork) with { Seats = 2 },
        Both("Imani Crawford", "Metadata Manager", Highline, 9, [Cataloging, Career], [Leadership]),
        Both("Stefan Kowalczyk", "Licensing Librarian", ThreeRivers, 8, [Electronic, Acquisitions], [Leadership, Career]),
        Both("Renata Solis", "Collections Librarian", SanBenedicto, 10, [Collections, PublicWork], [Leadership, Career]),
        Mentee("Toby Ashdown", "Library Associate", MarlowCounty, 2, PublicWork, Career),
        Mentee("Aisha Rahmani", "Cataloging Librarian", Wexford, 3, Cataloging, Leadership) with { Preferred = ["Sunita Deshpande"] },
        Mentee("Julian Prescott", "Acquisitions Assistant", SaintOswin, 1, Acquisitions, Electronic),
        Mentee("Noor Aziz", "Graduate Student", Northmoor, 0, Career, Cataloging),
        Mentee("Beckett Lowry", "E-Resources Specialist", MountAlder, 2, Electronic, Continuing),
        Mentee("Valentina Cruz", "Digital Archivist", RioClaro, 4, Preservation, Leadership),
        Mentee("Emeka Udoh", "Serials Specialist", HarlanValley, 3, Continuing, Acquisitions),
        Mentee("Phoebe Sandoval", "Children's Librarian", Eastfield, 5, PublicWork, Leadership),
        Mentee("Linus Abbott", "Metadata Assistant", Tidehaven, 1, Cataloging, Electronic),
        Mentee("Chiara Bellini", "Conservation Assistant", Wexford, 2, Preservation, Career),
        Mentee("Darnell Foster", "Collection Development Librarian", PortEllis, 6, Collections, Leadership),
        Mentee("Saoirse Kane", "School Librarian", Birchwood, 4, Collections, Career),
        Mentee("Quentin Marsh", "Systems Analyst", Calder, 5, Electronic, Leadership),
        Mentee("Hye-jin Seo", "Graduate Assistant", LakeSterling, 0, Cataloging, Career),
        Mentee("Lucia Benavides", "Acquisitions Librarian", Kestrel, 4, Acquisitions, Collections),
        Mentee("Morgan Tate", "Assistant Director", Redcliff, 9, Leadership, PublicWork),
        Mentee("Yusuf Demir", "Knowledge Manager", Kestrel, 6, Electronic, Career),
        Mentee("Greta Sandberg", "Rare Materials Cataloger", Halvorsen, 3, Cataloging, Preservation),
        Mentee("Elias Boateng", "Library Technician", Brightwater, 2, Career, Acquisitions),
        Mentee("Wanda Kirkpatrick", "Library Trustee", GreenHollow, 12, Leadership) with { Declined = DeclineReason.NotEligible },
        Mentee("Ashton Reilly", "Graduate Student", SaintOswin, 0, Career) with { Fate = Fate.StaysDraft },
    ];
}
