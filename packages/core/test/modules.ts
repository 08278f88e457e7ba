import type { ModulePlan } from '../../../scripts/import-rule/find-module-breaches.ts'

/** Which module may import which: every module imports the leaves; the others import the modules before them in `order`. */
export const modules = {
  entries: ['index.ts', 'rules.ts', 'storage.ts', 'calendar.ts', 'intake.ts', 'statistics.ts', 'en.ts', 'es.ts'],
  leaves: {
    value: { imports: [] },
    issue: { imports: ['value'] },
    statistics: { imports: [] },
    evidence: { imports: ['statistics'] },
    because: { imports: ['evidence'] },
    text: { imports: ['value'], typesOfAll: true },
  },
  order: [
    'seeker',
    'contact',
    'activity',
    'channel',
    'appointment',
    'employer',
    'record',
    'questionnaire',
    'relationship',
    'reciprocity',
    'funnel',
    'summary',
    'situation',
    'advice',
    'gap',
    'diagnosis',
    'swot',
    'plan',
    'review',
    'calendar',
    'intake',
  ],
} as const satisfies ModulePlan
