import { type NetworkingRecord, review } from '@tiecraft/core'
import { dateOf } from '../life/calendar.ts'
import { openChannels } from './published.ts'

/** What a whole review says, as far as it can contradict itself or the hours given. */
export type SaidPage = {
  readonly isTooEarly: boolean
  /** People a week that it says are needed. */
  readonly paces: readonly number[]
  /** Every probability that it says of causes, steps and targets. */
  readonly probabilities: readonly number[]
  /** Numbers that are none. */
  readonly oddNumbers: number
}

export function saidPage(record: NetworkingRecord, day: number): SaidPage {
  const page = review(record, { now: dateOf(day), channels: openChannels })
  const { diagnosis, gapAnalysis, channelAdvice } = page
  const target = gapAnalysis.target?.perWeek?.approached
  return {
    isTooEarly: diagnosis.verdict === 'too_early',
    paces: [...(target === undefined ? [] : [target]), ...numbersAt(page, isPace)],
    probabilities: numbersAt({ diagnosis, change: channelAdvice.changeTargets }, isProbability),
    oddNumbers: numbersAt(page, () => true).filter((value) => !Number.isFinite(value)).length,
  }
}

const isPace = (key: string): boolean => key === 'neededPerWeek'

const isProbability = (key: string): boolean => key.startsWith('probability')

/** Every number at a key of some name, however deep. */
function numbersAt(value: unknown, isAsked: (key: string) => boolean): readonly number[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' ? (isAsked(key) ? [inner] : []) : numbersAt(inner, isAsked),
  )
}
