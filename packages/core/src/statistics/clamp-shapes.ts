import type { Beta } from './beta.ts'

/** Keeps shapes within 1e-5 … 1e6, where everything here is finite; a heavier pair is scaled down, its mean kept. */
export function clampShapes({ a, b }: Beta): Beta {
  const excess = Math.max(1, a / 1e6, b / 1e6)
  return { a: Math.max(1e-5, a / excess), b: Math.max(1e-5, b / excess) }
}
