using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Mentoring.Api.Transport;

/// <summary>Looks at a text before the parser does, which would make a tree of it however large it is.</summary>
internal static class TokenCount
{
    /// <summary>Whether the text has more tokens than this, comments among them; not one more is read.</summary>
    public static bool Exceeds(ROM text, int limit)
    {
        try
        {
            var token = Lexer.Lex(text);
            for (var count = 0; token.Kind is not TokenKind.EOF; token = Lexer.Lex(text, token.End))
                if (++count > limit)
                    return true;
            return false;
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser comes no further than this, and says what is wrong.
            return false;
        }
    }
}
