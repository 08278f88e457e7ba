import {
  type DocumentNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  type Token,
  TokenKind,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * How many selection sets may be nested, with fragments counted where they are spread; an assumption.
 *
 * Introspection by common tools needs 17, three nested lists 11. Prisma fails at about 70 nested relations, and each
 * needs at least one selection set.
 */
export const maxDepth = 30

/** How many brackets may be open at once; the recursive parser would overflow the stack at some thousands. */
const maxBrackets = 100

/** How many characters a document may have, an assumption; variables, which may be large, are no part of it. */
const maxLength = 100_000

/** Refuses documents that are too long, or so deeply nested that what follows would overflow the stack. */
export function limitDocument(isKnown: (text: string) => boolean): Plugin {
  return {
    onParse: ({ params: { source } }) => {
      const text = typeof source === 'string' ? source : source.body
      if (isKnown(text)) return
      if (text.length > maxLength) throw tooLong(text.length)
      checkBrackets(new Source(text))
      return ({ result }) => {
        if (result !== null && 'definitions' in result) checkDepth(result)
      }
    },
  }
}

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

function checkBrackets(source: Source): void {
  const lexer = new Lexer(source)
  let open = 0
  for (let token = nextToken(lexer); token && token.kind !== TokenKind.EOF; token = nextToken(lexer)) {
    if (opening.includes(token.kind)) open += 1
    if (closing.includes(token.kind)) open -= 1
    if (open > maxBrackets) throw tooDeep(`${maxBrackets} brackets may be open at once`)
  }
}

/** The next token; undefined where the text is no GraphQL, which the parser reports. */
function nextToken(lexer: Lexer): Token | undefined {
  try {
    return lexer.advance()
  } catch {
    return undefined
  }
}

function checkDepth({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it.selectionSet]] : [])),
  )
  const deepest = new Map<SelectionSetNode, number>()
  const visit = (set: SelectionSetNode, depth: number): void => {
    // A fragment visited at this depth before has been checked.
    if ((deepest.get(set) ?? 0) >= depth) return
    if (depth > maxDepth) throw tooDeep(`${maxDepth} selection sets may lie within each other`)
    deepest.set(set, depth)
    for (const selection of set.selections) {
      const next =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection.selectionSet
      if (next) visit(next, depth + 1)
    }
  }
  for (const definition of definitions) if ('selectionSet' in definition) visit(definition.selectionSet, 1)
}

function tooDeep(allowed: string): GraphQLError {
  return new GraphQLError(`The document is nested too deeply: ${allowed}, fragments included.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}

function tooLong(length: number): GraphQLError {
  return new GraphQLError(`The document may have ${maxLength} characters, not ${length}: send values as variables.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 413 } },
  })
}
