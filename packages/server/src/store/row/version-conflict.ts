import type { Refusal } from '@tiecraft/core'
import { refusalOf } from './refusal-of.ts'

/** The refusal of an update that expects another version; undefined where the version matches or none is expected. */
export function versionConflict(version: number | undefined, current: number): Refusal | undefined {
  if (version === undefined || version === current) return undefined
  return refusalOf({ code: 'version_conflict', path: ['version'], version, current })
}
