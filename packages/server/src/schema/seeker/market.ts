import type { Market } from '@tiecraft/core'
import { builder } from '../builder.ts'

export const MarketRef = builder.objectRef<Market>('Market').implement({
  access: 'everyone',
  description: 'What the portal knows of the job market that a seeker looks in.',
  fields: (t) => ({
    region: t.exposeString('region', { nullable: true, description: 'Where.' }),
    occupation: t.exposeString('occupation', { nullable: true, description: 'For what kind of work.' }),
    openings: t.exposeInt('openings', { description: 'Open jobs of that kind there.' }),
    openingsBefore: t.exposeInt('openingsBefore', {
      nullable: true,
      description: 'How many there were three months before.',
    }),
    jobSeekers: t.exposeInt('jobSeekers', { nullable: true, description: 'People who look for such work there.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When that was counted.' }),
    source: t.exposeString('source', { description: 'Who counted it.' }),
  }),
})
