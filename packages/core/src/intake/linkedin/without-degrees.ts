/** What belongs to a name although it stands behind a comma. */
const generation = /^(?:jr|sr|ii|iii|iv|v)\.?$/i

/**
 * A name without the degrees that LinkedIn's members put behind it: “Tom Abara, MBA” is Tom Abara.
 *
 * That what stands behind a comma is no part of the name is an assumption; Jr. and the like are kept.
 */
export function withoutDegrees(name: string): string {
  const [first = '', ...others] = name.split(',').map((part) => part.trim())
  const kept = others.filter((part) => generation.test(part))
  return first === '' ? name : [first, ...kept].join(' ')
}
