using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.ObjectPool;

namespace Mentoring.Api.Transport;

/// <summary>Writes results as UTF-8 into a buffer, so that an answer is either complete or not begun.</summary>
internal sealed class AnswerJson(Failures failures) : GraphQLSerializer(new ErrorShape())
{
    // Answers are never part of a page, so letters can stay letters.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ObjectPool<ArrayBufferWriter<byte>> _buffers = new DefaultObjectPool<ArrayBufferWriter<byte>>(new BufferPolicy());

    public ArrayBufferWriter<byte> Rent() => _buffers.Get();

    public void Return(ArrayBufferWriter<byte> buffer) => _buffers.Return(buffer);

    /// <summary>An answer over HTTP.</summary>
    public void WriteAnswer(ArrayBufferWriter<byte> to, ExecutionResult result) => Write(to, result, WriteResult);

    /// <summary>A message of the WebSocket protocol that carries a result, or for <c>error</c> its errors alone.</summary>
    public void WriteMessage(ArrayBufferWriter<byte> to, string type, string id, ExecutionResult result) => Write(to, result, (json, payload) =>
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("type"u8, type);
        json.WritePropertyName("payload"u8);
        if (type is MessageTypes.Error)
            JsonSerializer.Serialize(json, payload.Errors, SerializerOptions);
        else
            WriteResult(json, payload);
        json.WriteEndObject();
    });

    /// <summary>Any other message of the WebSocket protocol.</summary>
    public static void WriteMessage(ArrayBufferWriter<byte> to, string type, string? id = null, JsonElement? payload = null)
    {
        using var json = new Utf8JsonWriter(to, Relaxed);
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id"u8, id);
        json.WriteString("type"u8, type);
        if (payload is { } element)
        {
            json.WritePropertyName("payload"u8);
            element.WriteTo(json);
        }
        json.WriteEndObject();
    }

    public Inputs? ReadInputs(JsonElement? element) => element is { } json ? ReadNode<Inputs>(json) : null;

    private void WriteResult(Utf8JsonWriter json, ExecutionResult result) => JsonSerializer.Serialize(json, result, SerializerOptions);

    // A value that JSON cannot say, such as an infinite number, must not leave half an answer.
    private void Write(ArrayBufferWriter<byte> to, ExecutionResult result, Action<Utf8JsonWriter, ExecutionResult> write)
    {
        try
        {
            WriteOnce(result);
        }
        catch (Exception unwritable) when (unwritable is ArgumentException or InvalidOperationException or NotSupportedException or JsonException)
        {
            to.ResetWrittenCount();
            WriteOnce(new(failures.Describe(unwritable, "writing the answer")));
        }

        void WriteOnce(ExecutionResult written)
        {
            using var json = new Utf8JsonWriter(to, Relaxed);
            write(json, written);
        }
    }

    private sealed class BufferPolicy : PooledObjectPolicy<ArrayBufferWriter<byte>>
    {
        private const int FirstBytes = 1 << 12;
        private const int KeptBytes = 1 << 20;

        public override ArrayBufferWriter<byte> Create() => new(FirstBytes);

        public override bool Return(ArrayBufferWriter<byte> obj)
        {
            obj.ResetWrittenCount();
            return obj.Capacity <= KeptBytes;
        }
    }
}
