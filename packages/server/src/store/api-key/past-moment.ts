import type { Refusal } from '@tiecraft/core'
import { refusalOf } from '../row/refusal-of.ts'

/** The refusal of an expiry in the past; undefined where it lies ahead or is absent. */
export function pastMoment(expiresAt: Date | undefined, now: Date): Refusal | undefined {
  if (!expiresAt || expiresAt > now) return undefined
  return refusalOf({ code: 'in_the_past', path: ['expiresAt'], at: expiresAt.toISOString(), now: now.toISOString() })
}
