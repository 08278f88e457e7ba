import type { TargetEmployer } from '@tiecraft/core'

/** The employers that the sample seekers would like to work for, by the seeker's id. */
export const sampleEmployers = {
  dana: [
    { id: 'lakeside-school', name: 'Lakeside School', motivation: 5, note: 'Ten minutes from home.' },
    { id: 'juniper-dental', name: 'Juniper Dental', motivation: 3, role: 'Front desk manager' },
  ],
  noor: [
    { id: 'cedar-health', name: 'Cedar Health', motivation: 4, posting: 'https://example.org/cedar-health/jobs/12' },
    { id: 'northwind-energy', name: 'Northwind Energy, Inc.', motivation: 4, note: 'They train their own people.' },
    { id: 'summit-foods', name: 'Summit Foods', motivation: 2 },
  ],
} satisfies Readonly<Record<string, TargetEmployer[]>>
