type Shapes = { readonly a: number; readonly b: number }
type ShapeAndRate = { readonly shape: number; readonly rate: number }

/** Keeps shapes within 1e-5 … 1e6, where everything here is finite; a heavier pair is scaled down, its mean kept. */
export function clampShapes({ a, b }: Shapes): Shapes {
  const excess = Math.max(1, a / 1e6, b / 1e6)
  return { a: Math.max(1e-5, a / excess), b: Math.max(1e-5, b / excess) }
}

/** Keeps a shape within 1e-5 … 1e6, the mean kept where it is heavier, and the rate at 1e-300 or more. */
export function clampGamma({ shape, rate }: ShapeAndRate): ShapeAndRate {
  const excess = Math.max(1, shape / 1e6)
  return { shape: Math.max(1e-5, shape / excess), rate: Math.max(1e-300, rate / excess) }
}
