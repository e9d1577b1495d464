using Mentoring.Domain.Applications;
using static Mentoring.Api.Demo.Story.People.Libraries;
using static Mentoring.Api.Demo.Story.People.Person;
using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.People;

/// <summary>Who applied in 2017 as mentee alone.</summary>
internal static class Mentees2017
{
    public static IReadOnlyList<Person> All { get; } =
    [
        Mentee("Nina Alvarado", "Acquisitions Assistant", Brightwater, 2, Acquisitions, Career) with { Preferred = ["Ruth Calloway"] },
        Mentee("Caleb Thornton", "Cataloging Librarian", Pinecrest, 3, Cataloging, Electronic),
        Mentee("Simone Baptiste", "Electronic Resources Assistant", Northmoor, 1, Electronic, Continuing, Career),
        Mentee("Owen Gallagher", "Graduate Student", LakeSterling, 0, Career, Cataloging),
        Mentee("Farah Siddiqui", "Serials Librarian", RioClaro, 4, Continuing, Electronic),
        Mentee("Lydia Hartman", "Branch Librarian", Redcliff, 5, PublicWork, Leadership),
        Mentee("Derek Halloran", "Licensing Specialist", Tidehaven, 3, Acquisitions, Electronic),
        Mentee("Mei Kwan", "Digital Projects Librarian", Dunmore, 2, Preservation, Cataloging),
        Mentee("Andre Broussard", "Collections Assistant", GreenHollow, 1, Collections, PublicWork),
        Mentee("Tessa Lindgren", "Metadata Specialist", Wexford, 3, Cataloging, Leadership),
        Mentee("Rahul Banerjee", "Systems Librarian", SaintOswin, 4, Electronic, Leadership),
        Mentee("Gwendolyn Pace", "School Librarian", Birchwood, 6, Collections, Career),
        Mentee("Isaac Feldman", "Cataloger", Halvorsen, 2, Cataloging, Preservation),
        Mentee("Camila Restrepo", "Adult Services Librarian", SanBenedicto, 4, PublicWork, Collections),
        Mentee("Hugh Penrose", "Acquisitions Librarian", Calder, 5, Acquisitions, Leadership),
        Mentee("Keiko Ishida", "Graduate Student", MountAlder, 0, Preservation, Career),
        Mentee("Jasper Whitfield", "E-Resources Librarian", HarlanValley, 3, Electronic, Acquisitions),
        Mentee("Leila Farrokh", "Reference Librarian", Kestrel, 2, Electronic, Career),
        Mentee("Dominic Arceneaux", "Continuing Resources Cataloger", Northmoor, 4, Continuing, Cataloging),
        Mentee("Sadie McAllister", "Library Assistant", MarlowCounty, 1, PublicWork, Career),
        Mentee("Viktor Dragan", "Discovery Librarian", ThreeRivers, 6, Electronic, Leadership),
        Mentee("Anneliese Brandt", "Music Cataloger", LakeSterling, 3, Cataloging, Career),
        Mentee("Terrence Holloway", "Collection Development Librarian", Eastfield, 5, Collections, Leadership),
        Mentee("Paloma Ruiz", "Archives Assistant", RioClaro, 1, Preservation, Collections),
        Mentee("Finn Callahan", "Technical Services Librarian", Brightwater, 4, Leadership, Acquisitions),
        Mentee("Zainab Yusuf", "Metadata Librarian", Tidehaven, 2, Cataloging, Electronic),
        Mentee("Elliot Crane", "Youth Services Librarian", PortEllis, 3, PublicWork, Acquisitions),
        Mentee("Bridget Mulvaney", "Acquisitions Specialist", MountAlder, 2, Acquisitions, Collections),
        Mentee("Omar Shalabi", "Graduate Assistant", HarlanValley, 0, Cataloging, Career),
        Mentee("Rosalind Chu", "Subject Librarian", Calder, 5, Collections, Electronic),
        Mentee("Malcolm Everett", "Serials Assistant", Pinecrest, 1, Continuing, Acquisitions),
        Mentee("Delphine Moreau", "Conservation Technician", Halvorsen, 3, Preservation, Leadership),
        Mentee("Curtis Nakamura", "Library Supervisor", Highline, 7, Leadership, Career),
        Mentee("Abigail Rourke", "Cataloging Assistant", SaintOswin, 1, Cataloging, Continuing),
        Mentee("Mateus Oliveira", "Assistant Branch Manager", Redcliff, 6, Leadership, PublicWork),
        Mentee("Harriet Blum", "Knowledge Base Librarian", Wexford, 4, Electronic, Cataloging),
        Mentee("Sipho Dlamini", "Collections Analyst", Northmoor, 2, Collections, Electronic),
        Mentee("Clara Voss", "Graduate Student", Tidehaven, 0, Career, Leadership) with { Fate = Fate.AskedForMore },
        Mentee("Ignatius Ford", "Library Technician", Kestrel, 8, Career, Cataloging),
        Mentee("Roberta Quill", "Cataloger", Dunmore, 2, Cataloging) with { Fate = Fate.WithdrawsAccepted },
        Mentee("Stuart Hammond", "Circulation Supervisor", Eastfield, 9, Leadership) with { Declined = DeclineReason.NoSuitablePartner },
        Mentee("Petra Novotna", "Library Consultant", Highline, 15, Career) with { Declined = DeclineReason.NotEligible },
        Mentee("Gilbert Ames", "Stacks Manager", LakeSterling, 4, Preservation) with { Declined = DeclineReason.Incomplete },
        Mentee("Trudy Hale", "Interlibrary Loan Librarian", Pinecrest, 6, Electronic) with { Declined = DeclineReason.NoCapacity },
        Mentee("Neville Park", "Graduate Student", Northmoor, 0, Career) with { Fate = Fate.FallsSilent },
        Mentee("Joyce Abernathy", "Page", GreenHollow, 1, PublicWork) with { Fate = Fate.WithdrawsEarly },
        Mentee("Luther Banks", "Copy Cataloger", Brightwater, 2, Cataloging) with { Fate = Fate.StaysDraft },
        Mentee("Esme Fairchild", "Library Assistant", PortEllis, 1, Career) with { Fate = Fate.StaysDraft },
        Mentee("Rodrigo Campos", "Acquisitions Clerk", RioClaro, 3, Acquisitions) with { Fate = Fate.StaysDraft },
    ];
}
