import * as core from '@tiecraft/core'
import * as calendar from '@tiecraft/core/calendar'
import * as english from '@tiecraft/core/en'
import * as spanish from '@tiecraft/core/es'
import * as intake from '@tiecraft/core/intake'
import * as rules from '@tiecraft/core/rules'
import * as statistics from '@tiecraft/core/statistics'
import * as storage from '@tiecraft/core/storage'
import * as people from '@tiecraft/examples/people'
import { type Block, findBlocks } from './block.ts'
import { applyEdits, type Edit } from './edit.ts'
import { literal } from './literal.ts'
import { findPromised, runCode } from './run-code.ts'

/** The page with what its code prints and gives today. */
export async function refreshCode(page: string): Promise<string> {
  const blocks = findBlocks(page)
  const pieces = blocks.filter(({ info }) => info === 'ts')
  const outcomes = await runCode(
    pieces.map(({ text }) => text),
    {
      '@tiecraft/core': core,
      '@tiecraft/core/calendar': calendar,
      '@tiecraft/core/en': english,
      '@tiecraft/core/es': spanish,
      '@tiecraft/core/intake': intake,
      '@tiecraft/core/rules': rules,
      '@tiecraft/core/statistics': statistics,
      '@tiecraft/core/storage': storage,
      '@tiecraft/examples/people': people,
    },
  )
  return applyEdits(
    page,
    pieces.flatMap((piece, index) => {
      const { printed = '', values = [] } = outcomes[index] ?? {}
      return [...valueEdits(piece, values), ...printedEdit(blocks[blocks.indexOf(piece) + 1], printed)]
    }),
  )
}

function valueEdits({ text, start }: Block, values: readonly unknown[]): readonly Edit[] {
  return findPromised(text).map((promised, index) => ({
    start: start + promised.start,
    end: start + promised.end,
    text: literal(values[index]),
  }))
}

function printedEdit(next: Block | undefined, printed: string): readonly Edit[] {
  if (next?.info === 'text') return [{ start: next.start, end: next.start + next.text.length, text: printed }]
  if (printed) throw new Error(`Printed, but no text block follows: ${printed}`)
  return []
}
