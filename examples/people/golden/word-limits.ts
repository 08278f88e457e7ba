import type { Pair } from './coach-pair.ts'

/** Words at most: for somebody with everything to say, for most people, and where nothing is noted. */
const limits = { everything: 550, most: 350, nothing: 200 } as const

const limitOf: Readonly<Record<string, number>> = { articleSeeker: limits.everything, emptySeeker: limits.nothing }

/** Spanish takes about a tenth more words for the same, as the coach's own pages show. */
const longer: Readonly<Record<string, number>> = { es: 1.1 }

/** How many words a review of somebody may have, as a coach would see it. */
export function wordLimitOf({ name, sentences: { tag } }: Pick<Pair, 'name' | 'sentences'>): number {
  return Math.round((limitOf[name] ?? limits.most) * (longer[tag] ?? 1))
}
