import type { NetworkingRecord } from '../record/record-schema.ts'
import type { SummarizedRecord } from '../summary/summarize-log.ts'
import { deriveSituation, type Situation, type SituationOptions } from './derive-situation.ts'

/** What a verb is asked about: a record at a moment, or the situation derived from it, which knows its moment. */
export type Asked<Options> =
  | readonly [record: NetworkingRecord | SummarizedRecord, options: SituationOptions & Options]
  | readonly [situation: Situation, options?: Options]

/** The situation a verb is asked about; derived where it is asked about a record. */
export function situationOf(asked: Asked<unknown>): Situation {
  return isDerived(asked) ? asked[0] : deriveSituation(...asked)
}

function isDerived(asked: Asked<unknown>): asked is Extract<Asked<unknown>, readonly [Situation, unknown?]> {
  return 'relationships' in asked[0]
}
