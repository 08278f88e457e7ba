import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity/activity-schema.ts'
import { contactSchema } from '../contact/contact-schema.ts'
import { startRelationship } from './relationship-state.ts'
import { replay } from './replay.ts'
import { restore } from './restore.ts'

const start = startRelationship(contactSchema.parse({ id: 'ruth', name: 'Ruth', channel: 'alumni' }), undefined)
const log: readonly Activity[] = [
  { id: 'talk', type: 'conversation_held', at: new Date('2026-02-01T09:00:00Z'), contactId: 'ruth', depth: 'personal' },
]
const current = replay(start, log).state

describe('restore', () => {
  it('takes a state as it is when the same rules made it, without reading the log', () => {
    const unread = (): never => {
      throw new Error('The log was read.')
    }
    expect(restore(current, start, unread)).toBe(current)
  })

  it('replays the log when other rules made the state', () => {
    const older = { ...current, rules: 'older', stage: 'ally' as const }
    expect(restore(older, start, () => log)).toEqual(current)
  })
})
