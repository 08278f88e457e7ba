const fractions = ['', '¼', '½', '¾'] as const

/**
 * A number to the nearest quarter, such as 4¼; any language writes it so.
 *
 * @example
 * quarters(4.25) // => '4¼'
 */
export function quarters(value: number): string {
  const count = Math.max(1, Math.round(value * 4))
  const whole = Math.floor(count / 4)
  return `${whole > 0 ? whole : ''}${fractions[count % 4] ?? ''}`
}
