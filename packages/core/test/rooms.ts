import type { RoomPlan } from '../../../scripts/wall/room-wall.ts'

/** Who may import whom: leaves may be imported by all, a room by the rooms below it in the list. */
export const rooms = {
  entries: ['index.ts', 'rules.ts', 'storage.ts', 'calendar.ts', 'statistics.ts', 'es.ts'],
  leaves: {
    value: { imports: [] },
    issue: { imports: ['value'] },
    statistics: { imports: [] },
    evidence: { imports: [] },
    because: { imports: ['evidence'] },
    text: { imports: ['value'], typesOfAll: true },
  },
  order: [
    'seeker',
    'contact',
    'activity',
    'channel',
    'record',
    'questionnaire',
    'relationship',
    'reciprocity',
    'funnel',
    'history',
    'situation',
    'advice',
    'gap',
    'diagnosis',
    'swot',
    'plan',
    'review',
    'calendar',
  ],
} as const satisfies RoomPlan
