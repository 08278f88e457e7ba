import type { Result } from '@tiecraft/core'
import { type ImportBatch, parseImportBatch } from '@tiecraft/core/intake'
import { refusalOf } from '../../store/row/refusal-of.ts'

/** Reads a batch that a portal kept as text. */
export function readBatch(text: string, path: readonly (string | number)[]): Result<ImportBatch> {
  const parsed = parseImportBatch(jsonIn(text))
  return parsed.success ? parsed : refusalOf({ code: 'invalid_format', path, expected: 'JSON' })
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
