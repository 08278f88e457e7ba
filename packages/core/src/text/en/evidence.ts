import type { Sentences } from '../sentences.ts'

/** Words for probabilities. */
export const likelihoods: Sentences['likelihoods'] = {
  almost_certain: 'almost certain',
  very_likely: 'very likely',
  likely: 'likely',
  even: 'about as likely as not',
  unlikely: 'unlikely',
  very_unlikely: 'very unlikely',
}

/** How much a source can bear. */
export const grades: Sentences['grades'] = {
  A: 'trials and studies of cause and effect',
  B: 'observations reviewed by researchers',
  C: 'company data without published methods',
  D: 'the experience of practitioners',
  E: 'our own counts of public files',
  assumption: 'assumptions of ours',
}
