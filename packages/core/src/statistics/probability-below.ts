import { type Beta, betaCdf } from './beta.ts'
export function probabilityBelow(beta: Beta, r: number): number { return betaCdf(beta, r) }
