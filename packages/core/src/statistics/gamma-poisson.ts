import { betaCdf } from './beta.ts'
import type { Gamma } from './gamma.ts'
export function gammaPoissonCdf(k: number, { shape, rate }: Gamma, exposure: number): number { return k < 0 ? 0 : betaCdf({ a: shape, b: k + 1 }, rate / (rate + exposure)) }
