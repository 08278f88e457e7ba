import type { Issue } from '@tiecraft/core'
import { activityCodes } from '@tiecraft/core/rules'
import { camelCase } from '../code/case.ts'

type Path = Issue['path']

const activityFields = new Set(activityCodes.map(camelCase))

/** A path of core as the names of the fields that were sent: an activity stands in the field of its type. */
export function sentPath(path: Path, input: unknown): readonly string[] {
  const names: string[] = []
  let value = input
  for (const [index, part] of path.entries()) {
    names.push(String(part))
    value = Object(value)[part]
    const [field, ...others] = Object.keys(Object(value))
    const isActivity = field !== undefined && others.length === 0 && activityFields.has(field)
    if (!isActivity || index === path.length - 1) continue
    names.push(field)
    value = Object(value)[field]
  }
  return names
}
