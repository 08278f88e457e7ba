import type { WorldSet } from '../world/worlds.ts'
import type { Figure } from './figure.ts'

export type StudyOptions = {
  /** About how many people stand behind each figure. */
  readonly people: number
  readonly seed: string
  readonly set: WorldSet
}

/** Points or bars to be drawn: all axes run from 0 to 1 unless said. */
export type Plot =
  | {
      readonly kind: 'bars'
      readonly id: string
      readonly title: string
      readonly bars: readonly { readonly label: string; readonly value: number; readonly expected?: number }[]
    }
  | {
      readonly kind: 'reliability'
      readonly id: string
      readonly title: string
      readonly points: readonly { readonly said: number; readonly happened: number; readonly error: number }[]
    }
  | {
      readonly kind: 'matrix'
      readonly id: string
      readonly title: string
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly shares: readonly (readonly number[])[]
    }

export type StudyResult = { readonly figures: readonly Figure[]; readonly plots?: readonly Plot[] }

/** One question asked of core in simulated worlds. */
export type Study = {
  readonly id: string
  readonly asks: string
  readonly run: (options: StudyOptions) => StudyResult
}
