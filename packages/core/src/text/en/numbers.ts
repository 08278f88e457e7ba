const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const rules = new Intl.PluralRules('en')

/** A number as one would say it: whole from ten on, with a decimal below. */
export function number(value: number): string {
  if (value > 0 && value < 0.05) return 'next to 0'
  return value >= 10 ? whole.format(value) : plain.format(value)
}

/** An estimated share, never a flat 0 or 100 percent, since nothing is that sure. */
export function about(value: number): string {
  if (value < 0.01) return 'under 1%'
  return value > 0.99 ? 'over 99%' : `about ${share.format(value)}`
}

/** A share that is known, such as a reference. */
export function percent(value: number): string {
  return share.format(value)
}

/** A count with its noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${rules.select(count) === 'one' ? one : many}`
}

/** A range, or the one number where both ends read the same. */
export function range(low: number, high: number): string {
  const [from, to] = [number(low), number(high)]
  return from === to ? from : `${from} to ${to}`
}
