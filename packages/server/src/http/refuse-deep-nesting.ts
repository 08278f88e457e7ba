import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** So many brackets may be open at once; far more than any sensible document needs. */
const deepestNesting = 100

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/** Refuses documents nested so deeply that reading them would overflow the stack. */
export function refuseDeepNesting(): Plugin {
  return {
    onParse: ({ params: { source } }) => {
      checkNesting(typeof source === 'string' ? new Source(source) : source)
    },
  }
}

function checkNesting(source: Source): void {
  const lexer = new Lexer(source)
  for (let depth = 0, token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (opening.includes(token.kind)) depth += 1
    if (closing.includes(token.kind)) depth -= 1
    if (depth > deepestNesting) throw tooDeep()
  }
}

function tooDeep(): GraphQLError {
  return new GraphQLError(`The document is nested too deeply; ${deepestNesting} levels of brackets are allowed.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}
