import type { Sentences } from '../sentences.ts'

/** Words for probabilities. */
export const likelihoods: Sentences['likelihoods'] = {
  almost_certain: 'casi seguro',
  very_likely: 'muy probable',
  likely: 'probable',
  even: 'tan probable como no',
  unlikely: 'poco probable',
  very_unlikely: 'muy poco probable',
}

/** How much a source can bear. */
export const grades: Sentences['grades'] = {
  A: 'ensayos y estudios de causa y efecto',
  B: 'observaciones revisadas por investigadores',
  C: 'datos de empresas sin método publicado',
  D: 'la experiencia de profesionales',
  E: 'nuestros propios recuentos de archivos públicos',
  assumption: 'suposiciones nuestras',
}
