using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mentoring.Bench;

/// <summary>One HTTP/1.1 connection that sends ready-made bytes and reads no more of the answer than it must.</summary>
internal sealed class Connection : IDisposable
{
    private static readonly byte[] ErrorList = "\"errors\":["u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 30_000 };
    private byte[] _buffer = new byte[1 << 17];
    private int _end;

    public Connection(int port) => _socket.Connect(IPAddress.Loopback, port);

    public static byte[] Request(string method, string path, string token, string? body)
    {
        var content = body is null ? [] : Encoding.UTF8.GetBytes(body);
        var head = $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/graphql-response+json, application/json\r\nAuthorization: Bearer {token}\r\n"
            + (body is null ? "" : $"Content-Type: application/json\r\nContent-Length: {content.Length}\r\n") + "\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. content];
    }

    /// <summary>Whether it was answered with 200 and without errors.</summary>
    public bool Ask(byte[] request)
    {
        var (status, start, length) = Exchange(request);
        return status is 200 && _buffer.AsSpan(start, length).IndexOf(ErrorList) < 0;
    }

    public (int Status, string Body) Read(byte[] request)
    {
        var (status, start, length) = Exchange(request);
        return (status, Encoding.UTF8.GetString(_buffer, start, length));
    }

    public void Dispose() => _socket.Dispose();

    private (int Status, int Start, int Length) Exchange(byte[] request)
    {
        _ = _socket.Send(request);
        (_end, var head) = (0, -1);
        while (head < 0)
        {
            Receive();
            head = _buffer.AsSpan(0, _end).IndexOf("\r\n\r\n"u8);
        }

        var start = head + 4;
        var headers = _buffer.AsSpan(0, head);
        _ = Utf8Parser.TryParse(headers[9..], out int status, out _);
        return (status, start, Header(headers, "content-length:"u8) is { } length ? Whole(start, length) : Chunked(start));
    }

    private int Whole(int start, int length)
    {
        while (_end < start + length)
            Receive();
        return length;
    }

    /// <summary>Puts the chunks together where the first one begins.</summary>
    private int Chunked(int start)
    {
        var (read, written) = (start, start);
        while (true)
        {
            int line;
            while ((line = _buffer.AsSpan(read, _end - read).IndexOf("\r\n"u8)) < 0)
                Receive();
            if (!Utf8Parser.TryParse(_buffer.AsSpan(read, line), out int size, out _, 'x'))
                throw new InvalidDataException("No chunk.");
            read += line + 2;
            while (_end < read + size + 2)
                Receive();
            if (size == 0)
                return written - start;
            _buffer.AsSpan(read, size).CopyTo(_buffer.AsSpan(written));
            (read, written) = (read + size + 2, written + size);
        }
    }

    private void Receive()
    {
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var got = _socket.Receive(_buffer, _end, _buffer.Length - _end, SocketFlags.None);
        _end += got > 0 ? got : throw new IOException("The server closed the connection.");
    }

    private static int? Header(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> name)
    {
        foreach (var range in headers.Split("\r\n"u8))
        {
            var line = headers[range];
            if (line.Length > name.Length && Ascii.EqualsIgnoreCase(line[..name.Length], name) && Utf8Parser.TryParse(line[name.Length..].TrimStart((byte)' '), out int value, out _))
                return value;
        }

        return null;
    }
}
