/** The least whole number from `low` on that suffices, given that all beyond it do; infinite when none below 2^53 does. */
export function minInteger(low: number, suffices: (value: number) => boolean): number {
  let [failed, tried, stride] = [low - 1, low, 1]
  while (!suffices(tried)) {
    if (tried >= Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY
    failed = tried
    tried = Math.min(Number.MAX_SAFE_INTEGER, tried + stride)
    stride *= 2
  }
  while (tried - failed > 1) {
    const middle = failed + Math.floor((tried - failed) / 2)
    if (suffices(middle)) tried = middle
    else failed = middle
  }
  return tried
}
