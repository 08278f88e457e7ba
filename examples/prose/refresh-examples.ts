import { applyEdits, type Edit } from './edit.ts'
import { literal } from './literal.ts'
import { findPromised, runCode } from './run-code.ts'

const example = /(?<=\n( *\* )@example\n)(?:\1.*\n)+/g

/** The source with what the examples in its comments give today. */
export async function refreshExamples(source: string, scope: Readonly<Record<string, unknown>>): Promise<string> {
  const edits: Edit[] = []
  for (const { 0: text, 1: margin = '', index } of source.matchAll(example)) {
    const code = text.replaceAll(margin, ' '.repeat(margin.length))
    const [outcome] = await runCode([code], {}, scope)
    const promised = findPromised(code)
    if (promised.length === 0) throw new Error(`An example promises nothing: ${text}`)
    edits.push(
      ...promised.map(({ start, end }, number) => ({
        start: index + start,
        end: index + end,
        text: literal(outcome?.values[number]),
      })),
    )
  }
  return applyEdits(source, edits)
}
