using static Mentoring.Api.Demo.Story.People.Libraries;
using static Mentoring.Api.Demo.Story.People.Person;
using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.People;

/// <summary>Who applied in 2017 as mentor alone.</summary>
internal static class Mentors2017
{
    public static IReadOnlyList<Person> All { get; } =
    [
        Mentor("Ruth Calloway", "Head of Acquisitions", HarlanValley, 24, Acquisitions, Electronic, Career) with { Seats = 2 },
        Mentor("Desmond Achebe", "Associate Dean for Collections", Northmoor, 27, Collections, Leadership, Career),
        Mentor("Marguerite Fontaine", "Head of Cataloging", LakeSterling, 21, Cataloging, Leadership) with { Seats = 2 },
        Mentor("Gordon Pruitt", "Serials Librarian", Pinecrest, 19, Continuing, Acquisitions),
        Mentor("Hana Okafor", "Electronic Resources Librarian", MountAlder, 12, Electronic, Continuing, Career),
        Mentor("Walter Lindqvist", "Preservation Officer", Dunmore, 30, Preservation, Collections, Leadership) with { Seats = 2 },
        Mentor("Priscilla Tan", "Director of Technical Services", PortEllis, 22, PublicWork, Leadership, Cataloging) with { Seats = 2 },
        Mentor("Eduardo Salcedo", "Metadata Services Manager", RioClaro, 14, Cataloging, Electronic),
        Mentor("Ingrid Hollis", "Collection Development Coordinator", MarlowCounty, 18, PublicWork, Collections, Acquisitions),
        Mentor("Bernard Osei", "Head of Resource Management", Calder, 17, Electronic, Acquisitions, Leadership) with { Seats = 2 },
        Mentor("Colleen Drummond", "Special Formats Cataloger", Halvorsen, 16, Cataloging, Preservation),
        Mentor("Samir Haddad", "Licensing Librarian", ThreeRivers, 13, Electronic, Acquisitions, Career),
        Mentor("Lucille Barrow", "Library Director", GreenHollow, 29, PublicWork, Leadership, Career) with { Seats = 2 },
        Mentor("Theodore Vance", "Head of Continuing Resources", Tidehaven, 20, Continuing, Electronic, Cataloging),
        Mentor("Naomi Birnbaum", "Conservation Librarian", Northmoor, 15, Preservation, Collections),
        Mentor("Patrick Devlin", "Assistant Director for Collections", Eastfield, 23, PublicWork, Collections, Leadership),
        Mentor("Adaeze Nwosu", "Authorities Librarian", SaintOswin, 11, Cataloging, Career),
        Mentor("Frances Whitlock", "Head of Technical Services", Wexford, 26, Leadership, Acquisitions, Career) with { Seats = 2 },
        Mentor("Raymond Iglesias", "Systems and Metadata Librarian", Highline, 14, Cataloging, Electronic, Leadership),
        Mentor("Yvonne Mercer", "Acquisitions and Budget Manager", LakeSterling, 18, Acquisitions, Collections) with { Seats = 2 },
        Mentor("Kenji Morimoto", "Digitization Program Manager", MountAlder, 13, Preservation, Cataloging, Electronic),
        Mentor("Deborah Stannard", "Medical Librarian", Kestrel, 20, Electronic, Collections, Career),
        Mentor("Amos Tillman", "Regional Manager", Redcliff, 25, PublicWork, Leadership),
        Mentor("Claudia Reinhardt", "Head of Collection Strategy", HarlanValley, 19, Collections, Leadership, Electronic) with { Seats = 2 },
        Mentor("Oluwaseun Bright", "Serials and E-Resources Librarian", Brightwater, 10, Continuing, Electronic),
        Mentor("Judith Kessler", "Principal Cataloger", Tidehaven, 31, Cataloging, Continuing),
        Mentor("Marcus Delacroix", "Assistant Dean for Technical Services", RioClaro, 22, Leadership, Career, Cataloging),
        Mentor("Sheila Montague", "Media and Collections Librarian", SanBenedicto, 15, PublicWork, Acquisitions, Collections),
        Mentor("Arjun Raghavan", "Scholarly Resources Librarian", Calder, 12, Electronic, Collections, Career),
        Mentor("Beatrice Langford", "Head of Bindery and Repair", Wexford, 28, Preservation, Leadership),
        Mentor("Howard Zielinski", "Acquisitions Librarian", SaintOswin, 16, Acquisitions, Continuing) with { NotWith = ["Derek Halloran"] },
        Mentor("Carmen Villareal", "Deputy Director", SanBenedicto, 21, Leadership, Career, PublicWork) with { Fate = Fate.Late },
    ];

    /// <summary>As mentor and mentee at once; the last one takes part as mentor only.</summary>
    public static IReadOnlyList<Person> AndMentees { get; } =
    [
        Both("Elena Petrakis", "Metadata Librarian", Calder, 8, [Cataloging, Career], [Leadership, Career]),
        Both("Tobias Grant", "Electronic Resources Manager", Eastfield, 9, [Electronic, PublicWork], [Leadership, Collections]),
        Both("Miriam Adler", "Collections Librarian", Wexford, 10, [Collections, Acquisitions], [Leadership, Preservation]),
        Both("Joaquin Ferrer", "Cataloging Coordinator", Highline, 7, [Cataloging, Continuing], [Career, Electronic]),
        Both("Winifred Osborne", "Preservation Librarian", Dunmore, 9, [Preservation, Collections], [Preservation])
            with { Declined = Domain.Applications.DeclineReason.NoSuitablePartner },
    ];
}
