import { activitiesByContact } from '../activity/activities-by-contact.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { cadenceOf, conditionOf, type RelationshipCondition } from '../relationship/condition.ts'
import { startRelationship } from '../relationship/relationship-state.ts'
import { replayInOrder } from '../relationship/replay.ts'

/** How far a relationship has come, and how alive it is. */
export type Standing = { readonly stage: RelationshipStage; readonly condition: RelationshipCondition }

/** Makes a look-up from a contact to how you stand with them; the record's activities must be in order. */
export function standingIn(
  record: NetworkingRecord,
  channels: readonly Channel[],
  now: Date,
): (contact: Contact) => Standing {
  const activities = activitiesByContact(record.activities)
  const byId = channelsById(channels)
  return (contact) => {
    const channel = byId.get(contact.channel)
    const { state } = replayInOrder(startRelationship(contact, channel), activities.get(contact.id) ?? [])
    return { stage: state.stage, condition: conditionOf(state, cadenceOf(contact, channel), now) }
  }
}
