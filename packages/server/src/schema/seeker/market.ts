import type { Market } from '@tiecraft/core'
import { builder } from '../builder.ts'

export const MarketRef = builder.objectRef<Market>('Market').implement({
  access: 'everyone',
  description: "The job market of a seeker's search, as the portal knows it.",
  fields: (t) => ({
    region: t.exposeString('region', {
      nullable: true,
      description: 'The region, such as `Madrid`; null if not given.',
    }),
    occupation: t.exposeString('occupation', {
      nullable: true,
      description: 'The occupation, such as `data analyst`; null if not given.',
    }),
    openings: t.exposeInt('openings', { description: 'Open jobs of the occupation in the region.' }),
    openingsBefore: t.exposeInt('openingsBefore', {
      nullable: true,
      description: 'Open jobs three months earlier; null if unknown.',
    }),
    jobSeekers: t.exposeInt('jobSeekers', {
      nullable: true,
      description: 'Job seekers of the occupation in the region; null if unknown.',
    }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When the figures were counted.' }),
    source: t.exposeString('source', { description: 'The source of the figures, such as `SEPE`.' }),
  }),
})
