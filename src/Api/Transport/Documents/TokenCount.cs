using System.Buffers;
using System.Text;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Mentoring.Api.Transport;

/// <summary>Looks at a text before the parser does, which would make a tree of it however large it is.</summary>
internal static class TokenCount
{
    /// <summary>Whether the text has more tokens than this, comments among them; not one more is read.</summary>
    /// <exception cref="SyntaxError">A string in it is no text.</exception>
    public static bool Exceeds(ROM text, int limit)
    {
        try
        {
            var token = Lexer.Lex(text);
            for (var count = 0; token.Kind is not TokenKind.EOF; token = Lexer.Lex(text, token.End))
            {
                if (++count > limit)
                    return true;
                // The parser takes it, but it is no text, and PostgreSQL refuses to be asked for it.
                if (token.Kind is TokenKind.STRING && !IsText(token.Value.Span))
                    throw new SyntaxError(new("Half of a surrogate pair in a string.", text, token.Start));
            }

            return false;
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser comes no further than this, and says what is wrong.
            return false;
        }
    }

    private static bool IsText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\ud800', '\udfff') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var read) is not OperationStatus.Done)
                return false;
            text = text[(at + read)..];
        }

        return true;
    }
}
