import { format } from 'node:util'
import ts from 'typescript'
import { applyEdits } from './edit.ts'

/** What a piece of code gave: the lines it printed, and the value at each `// =>`. */
export type Outcome = { readonly printed: string; readonly values: readonly unknown[] }

/** Runs pieces of TypeScript as one module, each going on where the one before stopped. */
export async function runCode(
  pieces: readonly string[],
  modules: Readonly<Record<string, unknown>>,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<readonly Outcome[]> {
  const printed = pieces.map((): string[] => [])
  const values = pieces.map((): unknown[] => [])
  let present = 0
  const given = {
    ...scope,
    exports: {},
    require: (name: string) => modules[name] ?? missing(name),
    console: { log: (...words: unknown[]) => printed[present]?.push(`${format(...words)}\n`) },
    beginPiece: (index: number) => {
      present = index
    },
    noteValue: (value: unknown) => values[present]?.push(value),
  }
  const code = pieces.map((piece, index) => `;beginPiece(${index});\n${noteValues(piece)}`).join('\n')
  const script = ts.transpile(code, { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 })
  await new AsyncFunction(...Object.keys(given), script)(...Object.values(given))
  return pieces.map((_, index) => ({ printed: printed[index]?.join('') ?? '', values: values[index] ?? [] }))
}

/** A value promised by `// => `: the expression it is of, and the place of the text that says it. */
type Promised = { readonly expression: ts.TextRange; readonly start: number; readonly end: number }

/** Finds the values promised in a piece of code. */
export function findPromised(code: string): readonly Promised[] {
  const promised = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    const [, arrow = '', text = ''] = /^(;?[ \t]*\/\/ => )(.*)/.exec(code.slice(statement.end)) ?? []
    if (!arrow || !ts.isExpressionStatement(statement)) return []
    const start = statement.end + arrow.length
    return [{ expression: statement.expression, start, end: start + text.length }]
  })
  if (code.split('// =>').length - 1 === promised.length) return promised
  throw new Error(`A value is promised where it cannot be read, not right after an expression of its own:\n${code}`)
}

function noteValues(piece: string): string {
  const edits = findPromised(piece).map(({ expression: { pos: start, end } }) => ({
    start,
    end,
    text: `;noteValue(${piece.slice(start, end)})`,
  }))
  return applyEdits(piece, edits)
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

function missing(name: string): never {
  throw new Error(`Nothing here answers to import '${name}'.`)
}
