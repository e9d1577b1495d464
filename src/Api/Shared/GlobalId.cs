using System.Buffers.Text;
using System.Text;

namespace Mentoring.Api;

/// <summary>Ids that are unique over all types: base64url of <c>Type:value</c>.</summary>
internal static class GlobalId
{
    private const int MaxLength = 100;

    /// <summary>The type of the node that this kind of id names: <c>PairingId</c> names a <c>Pairing</c>.</summary>
    public static string TypeOf(Type id) => id.Name[..^2];

    public static string Write(object id) => Write(TypeOf(id.GetType()), (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!);

    public static string Write(string type, Guid value) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{value:N}"));

    /// <summary>Null when it is no global id.</summary>
    public static (string Type, Guid Value)? Read(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
            return null;

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':');
        return parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out var value) ? (parts[0], value) : null;
    }

    /// <summary>An id of exactly this kind; null when the text is another's or none.</summary>
    public static object? Read(string text, Type id) =>
        Read(text) is { } read && read.Type == TypeOf(id) ? Activator.CreateInstance(id, read.Value) : null;

    /// <summary>An id of exactly this kind; whatever else is refused with <c>HC0016</c>.</summary>
    public static object Expect(string text, Type id) => Read(text, id) ?? throw RequestErrors.NotAnIdOf(TypeOf(id));

    /// <inheritdoc cref="Expect(string, Type)"/>
    public static TId Expect<TId>(string text) where TId : struct => (TId)Expect(text, typeof(TId));
}

/// <summary>Not a global id, or one of another type than is asked for.</summary>
/// <param name="Expected">The type whose id is needed.</param>
public sealed record InvalidId(string Expected) : Error($"This is no id of the type {Expected}.");
