import { importLimits } from '../import-limit.ts'
import type { Sink } from '../source/sink.ts'
import { propertyName, wantedProperties } from './card-property.ts'

/** Takes a line that is whole again, and the number of the line on which it began. */
type TakeLine = (text: string, line: number) => void

/** What is kept of a line that is not read. */
const keptOfOthers = 100

/**
 * Puts folded lines together: those that go on after a space, and those of vCard 2.1 that end with an equals sign.
 *
 * Of a line that is not read, such as a picture, only the beginning is kept.
 */
export function unfoldLines(take: TakeLine): Sink<string> {
  let whole: string[] = []
  let length = 0
  let begunOn = 1
  let line = 1
  let part = ''
  const addTo = (text: string): void => {
    const first = whole[0] ?? text
    const maximum = wantedProperties.has(propertyName(first)) ? importLimits.card_characters + 1 : keptOfOthers
    const kept = text.slice(0, Math.max(0, maximum - length))
    if (kept !== '' || whole.length === 0) whole.push(kept)
    length += kept.length
  }
  const flush = (): void => {
    if (whole.length > 0) take(whole.join(''), begunOn)
    whole = []
    length = 0
  }
  const takeLine = (text: string): void => {
    const isSoft = isQuotedPrintable(whole[0] ?? '') && (whole.at(-1) ?? '').endsWith('=')
    const isFolded = whole.length > 0 && /^[ \t]/.test(text)
    if (isSoft) {
      whole.push((whole.pop() ?? '').slice(0, -1))
      addTo(text.trimStart())
    } else if (isFolded) addTo(text.slice(1))
    else {
      flush()
      begunOn = line
      addTo(text)
    }
    line += 1
  }
  return {
    push: (text) => {
      const lines = (part + text).split(/\r\n|\n|\r(?!$)/)
      part = lines.pop() ?? ''
      for (const one of lines) takeLine(one)
      if (part.length > importLimits.card_characters) part = part.slice(0, importLimits.card_characters + 1)
    },
    end: () => {
      takeLine(part.replace(/\r$/, ''))
      flush()
    },
  }
}

function isQuotedPrintable(text: string): boolean {
  return /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(text.slice(0, 200))
}
