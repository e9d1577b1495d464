namespace Mentoring.Api.Demo.Story.People;

/// <summary>Where somebody works.</summary>
/// <param name="Kind">A key of the form's question on the type of library.</param>
/// <param name="TimeZone">IANA name.</param>
internal sealed record Library(string Name, string Kind, string TimeZone);

/// <summary>Libraries of nowhere in particular.</summary>
internal static class Libraries
{
    public static readonly Library HarlanValley = new("Harlan Valley State University Libraries", Academic, Eastern);
    public static readonly Library Wexford = new("Wexford Hill College Library", Academic, Eastern);
    public static readonly Library LakeSterling = new("Lake Sterling University Libraries", Academic, Central);
    public static readonly Library MountAlder = new("Mount Alder University Libraries", Academic, Pacific);
    public static readonly Library Brightwater = new("Brightwater Community College Library", Academic, Central);
    public static readonly Library Calder = new("Calder Institute of Technology Library", Academic, Eastern);
    public static readonly Library SaintOswin = new("Saint Oswin College Library", Academic, Central);
    public static readonly Library Pinecrest = new("Pinecrest State College Library", Academic, Mountain);
    public static readonly Library RioClaro = new("Rio Claro State University Library", Academic, Mountain);
    public static readonly Library Northmoor = new("Northmoor University Libraries", Academic, Eastern);
    public static readonly Library Tidehaven = new("Tidehaven University Library", Academic, Eastern);
    public static readonly Library PortEllis = new("Port Ellis Public Library", Public, Pacific);
    public static readonly Library GreenHollow = new("Green Hollow Public Library", Public, Eastern);
    public static readonly Library MarlowCounty = new("Marlow County Library", Public, Central);
    public static readonly Library Eastfield = new("Eastfield City Library", Public, Central);
    public static readonly Library SanBenedicto = new("San Benedicto Public Library", Public, Pacific);
    public static readonly Library Redcliff = new("Redcliff Regional Library", Public, Mountain);
    public static readonly Library Birchwood = new("Birchwood District School Libraries", "school", Central);
    public static readonly Library Halvorsen = new("Halvorsen Museum Research Library", "special", Eastern);
    public static readonly Library Kestrel = new("Kestrel Medical Center Library", "special", Central);
    public static readonly Library Dunmore = new("Dunmore State Archives and Library", "special", Mountain);
    public static readonly Library ThreeRivers = new("Three Rivers Library Consortium", "consortium", Central);
    public static readonly Library Highline = new("Highline Library Alliance", "consortium", Pacific);

    private const string Academic = "academic";
    private const string Public = "public";
    private const string Eastern = "America/New_York";
    private const string Central = "America/Chicago";
    private const string Mountain = "America/Denver";
    private const string Pacific = "America/Los_Angeles";
}
