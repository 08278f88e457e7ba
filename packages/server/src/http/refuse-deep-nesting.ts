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
 * How many selection sets may lie within each other, those of fragments counted where they are spread; an assumption.
 *
 * Introspection as tools ask for it takes 17, a list within a list within a list 11. Prisma fails at about 70 relations
 * within each other, each of which takes a selection set at least.
 */
export const maxDepth = 30

/** How many brackets may be open at once, so that the parser, which recurses, has enough of the stack. */
const maxBrackets = 100

/** Refuses documents nested so deeply that parsing, validating or answering them would overflow a stack. */
export function refuseDeepNesting(): Plugin {
  return {
    onParse: ({ params: { source } }) => {
      checkBrackets(typeof source === 'string' ? new Source(source) : source)
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

/** Nothing where the text is no GraphQL: the parser says what is wrong with it. */
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
    // What was visited as deep before can only be too deep there.
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
