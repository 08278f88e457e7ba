import { deriveSituation, type Situation } from '../../src/index.ts'
import { now } from './moments.ts'
import { recordOf } from './record-of.ts'

/** The situation of a record with just what a case is about. */
export function situationWith(parts: Parameters<typeof recordOf>[0] = {}): Situation {
  return deriveSituation(recordOf(parts), { now })
}
