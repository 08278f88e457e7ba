import type { Appointment } from '../appointment/appointment-schema.ts'
import type { MergePair } from './merge-pair.ts'
import type { MergeUndo } from './merge-undo-schema.ts'

/** Where a list of contacts, of an update or an appointment, named the contact removed. */
export type MovedList = MergeUndo['movedUpdates'][number]

/** An update or an appointment, which lists its contacts. */
type Listing = { readonly id: string; readonly contactIds: readonly string[] }

/** The appointments with one contact named instead of another, none naming anybody twice. */
export function moveAppointments(
  appointments: readonly Appointment[],
  pair: MergePair,
): Pick<MergeUndo, 'movedAppointments'> & { readonly appointments: readonly Appointment[] } {
  const movedAppointments: MovedList[] = []
  const next = appointments.map((appointment) => {
    const moved = moveOf(appointment, pair)
    if (!moved) return appointment
    movedAppointments.push(moved)
    return moveInList(appointment, moved, pair)
  })
  return { appointments: next, movedAppointments }
}

/** The appointments with those moved given back. */
export function moveAppointmentsBack(
  appointments: readonly Appointment[],
  { movedAppointments = [] }: Partial<Pick<MergeUndo, 'movedAppointments'>>,
  pair: MergePair,
): readonly Appointment[] {
  const moves = new Map(movedAppointments.map((moved) => [moved.id, moved]))
  return appointments.map((appointment) => moveListBack(appointment, moves.get(appointment.id), pair))
}

/** Where a list names the contact removed; undefined where it does not. */
export function moveOf({ id, contactIds }: Listing, pair: MergePair): MovedList | undefined {
  const places = contactIds.flatMap((contactId, place) => (contactId === pair.remove ? [place] : []))
  const [first] = places
  if (first === undefined) return undefined
  return contactIds.includes(pair.keep) ? { id, places } : { id, places, keptPlace: first }
}

/** The same with the contact kept in the list, once, instead of the one removed. */
export function moveInList<Entry extends Listing>(entry: Entry, { keptPlace }: MovedList, pair: MergePair): Entry {
  const others = entry.contactIds.filter((id) => id !== pair.remove)
  return { ...entry, contactIds: keptPlace === undefined ? others : others.toSpliced(keptPlace, 0, pair.keep) }
}

/** The same with the contact removed back in its places; a list that was changed since to name others is left alone. */
export function moveListBack<Entry extends Listing>(
  entry: Entry,
  moved: MovedList | undefined,
  pair: MergePair,
): Entry {
  const place = entry.contactIds.indexOf(pair.keep)
  if (!moved || place < 0) return entry
  const contactIds = moved.keptPlace === undefined ? [...entry.contactIds] : entry.contactIds.toSpliced(place, 1)
  for (const removedPlace of moved.places) contactIds.splice(removedPlace, 0, pair.remove)
  return { ...entry, contactIds }
}
