import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity } from '../../test/arbitraries/any-activity.ts'
import { anyContact } from '../../test/arbitraries/any-contact.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { compareActivities } from '../activity/activities-by-contact.ts'
import { channels } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { advance, undo } from './advance.ts'
import { preview } from './preview.ts'
import { startRelationship } from './relationship-state.ts'
import { replay } from './replay.ts'
import { isAtLeast } from './stage-order.ts'

const start = (contact: Parameters<typeof startRelationship>[0]) =>
  startRelationship(contact, channelsById(channels).get(contact.channel))

const history = anyContact().chain((contact) =>
  fc.tuple(
    fc.constant(start(contact)),
    fc.uniqueArray(anyActivity([contact]), { maxLength: 25, selector: ({ id }) => id }),
  ),
)

describe('a relationship', () => {
  it('stands the same after replay of a shuffled log as after advancing in order', () => {
    const shuffled = history.chain(([state, log]) =>
      fc.tuple(fc.constant(state), fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    )
    fc.assert(
      fc.property(shuffled, ([state, log, mixed]) => {
        const inOrder = [...log].sort(compareActivities)
        const folded = inOrder.reduce((before, activity) => advance(before, activity)[0], state)
        expect(replay(state, mixed).state).toEqual(folded)
      }),
    )
  })

  it('is where it was after an activity is undone', () => {
    fc.assert(
      fc.property(history, ([state, log]) => {
        for (const activity of log) expect(undo(advance(state, activity)[2])).toEqual(state)
      }),
    )
  })

  it('can be taken up from a stored state as if it had never been put away', () => {
    fc.assert(
      fc.property(history, fc.nat(25), ([state, log], cut) => {
        const inOrder = [...log].sort(compareActivities)
        const stored = replay(state, inOrder.slice(0, cut)).state
        expect(replay(structuredClone(stored), inOrder.slice(cut)).state).toEqual(replay(state, inOrder).state)
      }),
    )
  })

  it('falls back only after a conflict or a declined request', () => {
    fc.assert(
      fc.property(history, ([state, log]) => {
        for (const activity of log) {
          const mayFall =
            activity.type === 'conflict_arisen' ||
            (activity.type === 'reply_received' && activity.answer === 'declined')
          if (!mayFall) expect(isAtLeast(advance(state, activity)[0].stage, state.stage)).toBe(true)
        }
      }),
    )
  })

  it('is previewed as it would then advance', () => {
    fc.assert(
      fc.property(history, ([state, log]) => {
        for (const { stage, advances } of preview(replay(state, log).state, now)) {
          const before = replay(state, log).state.stage
          expect(advances).toBe(stage !== before && isAtLeast(stage, before))
        }
      }),
    )
  })

  it('stays where it is when somebody else is added to the record', () => {
    fc.assert(
      fc.property(anyRecord(), anyContact(), (record, stranger) => {
        const isKnown = record.contacts.some(({ id }) => id === stranger.id)
        fc.pre(!isKnown)
        const before = deriveSituation(record, { now }).relationships
        const after = deriveSituation({ ...record, contacts: [stranger, ...record.contacts] }, { now }).relationships
        expect(after.slice(1)).toEqual(before)
      }),
    )
  })
})
