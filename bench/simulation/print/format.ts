import { type Band, type Figure, missOf } from '../study/figure.ts'

type Written = (value: number) => string

const writers: Readonly<Record<Figure['unit'], Written>> = {
  share: (value) => `${(value * 100).toFixed(1)} %`,
  ratio: (value) => value.toFixed(3),
  count: (value) => value.toFixed(2),
  score: (value) => value.toFixed(3),
}

/** A figure as it is printed. */
export function writeValue({ unit, value }: Pick<Figure, 'unit' | 'value'>): string {
  return Number.isFinite(value) ? writers[unit](value) : '–'
}

export function writeError({ unit, error }: Pick<Figure, 'unit' | 'error'>): string {
  if (!Number.isFinite(error)) return '–'
  return unit === 'share' ? (error * 100).toFixed(1) : writers[unit](error)
}

export function writeBand(target: Band | undefined, unit: Figure['unit']): string {
  if (!target) return ''
  const { atLeast, atMost } = target
  const write = (value: number): string =>
    unit === 'share' ? `${Math.round(value * 1000) / 10} %` : `${Math.round(value * 1000) / 1000}`
  if (atLeast !== undefined && atMost !== undefined) return `${write(atLeast)} to ${write(atMost)}`
  return atLeast !== undefined ? `≥ ${write(atLeast)}` : `≤ ${write(atMost ?? 0)}`
}

/** Whether a figure reaches its target: `yes`, `within noise` of two standard errors, `no`, or nothing where it has none. */
export function writeVerdict(figure: Figure): string {
  if (!figure.target) return ''
  const miss = missOf(figure)
  if (miss === 0) return 'yes'
  return miss <= 2 * figure.error ? 'within noise' : 'no'
}
