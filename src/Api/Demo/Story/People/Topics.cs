namespace Mentoring.Api.Demo.Story.People;

/// <summary>Keys of the default topics.</summary>
internal static class Topics
{
    public const string Acquisitions = "acquisitions";
    public const string Cataloging = "catalogingAndMetadata";
    public const string Collections = "collectionManagement";
    public const string Continuing = "continuingResources";
    public const string Electronic = "electronicResources";
    public const string Preservation = "preservationAndReformatting";
    public const string PublicWork = "publicLibrarianship";
    public const string Career = "careerDevelopment";
    public const string Leadership = "leadershipAndManagement";
}
