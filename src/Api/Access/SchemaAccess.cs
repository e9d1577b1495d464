using Mentoring.UseCases;
using Microsoft.Extensions.Options;

namespace Mentoring.Api.Access;

/// <summary>Who may read the schema.</summary>
internal enum SchemaReaders
{
    Everybody,
    SignedIn,
    Nobody,
}

/// <summary>Says who may read the schema: by introspection, as text, or from what an error suggests.</summary>
internal sealed class SchemaAccess(IOptions<AccessOptions> options)
{
    public bool IsOpenTo(Viewer viewer) => options.Value.Introspection switch
    {
        SchemaReaders.Everybody => true,
        SchemaReaders.SignedIn => viewer.IsSignedIn,
        SchemaReaders.Nobody => false,
        null => viewer.SeesPublicFacts,
    };
}
