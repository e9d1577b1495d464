using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace Mentoring.Bench;

/// <summary>The contract's JSON, written straight to the pipe.</summary>
internal static class Answer
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly Dictionary<string, string> Words = [];

    public static Utf8JsonWriter Start(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        var json = new Utf8JsonWriter(http.Response.BodyWriter, Relaxed);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        return json;
    }

    public static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary><c>EndedEarly</c> as <c>ENDED_EARLY</c>.</summary>
    public static string Word(string stored)
    {
        lock (Words)
        {
            if (!Words.TryGetValue(stored, out var word))
                Words[stored] = word = JsonNamingPolicy.SnakeCaseUpper.ConvertName(stored);
            return word;
        }
    }

    public static void WriteId(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> type, Guid id)
    {
        Span<byte> plain = stackalloc byte[64];
        type.CopyTo(plain);
        _ = id.TryFormat(plain[type.Length..], out var written, "N");
        Span<byte> encoded = stackalloc byte[96];
        json.WriteString(name, encoded[..Base64Url.EncodeToUtf8(plain[..(type.Length + written)], encoded)]);
    }

    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, NpgsqlDataReader row, int at)
    {
        if (row.IsDBNull(at))
            json.WriteNull(name);
        else
            json.WriteString(name, row.GetDateTime(at));
    }

    public static void WriteDay(this Utf8JsonWriter json, ReadOnlySpan<byte> name, NpgsqlDataReader row, int at)
    {
        if (row.IsDBNull(at))
        {
            json.WriteNull(name);
            return;
        }

        Span<byte> day = stackalloc byte[10];
        _ = row.GetFieldValue<DateOnly>(at).TryFormat(day, out _, "yyyy-MM-dd");
        json.WriteString(name, day);
    }
}
