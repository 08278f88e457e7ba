import type { Refusal } from '@tiecraft/core'
import { refusalOf } from './refusal-of.ts'

/** The refusal of an update that was meant for another version; nothing where the version is right or was not named. */
export function versionConflict(version: number | undefined, current: number): Refusal | undefined {
  if (version === undefined || version === current) return undefined
  return refusalOf({ code: 'version_conflict', path: ['version'], version, current })
}
