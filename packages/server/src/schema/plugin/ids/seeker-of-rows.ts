import type { Context } from '../../../request/context.ts'
import { rowIdIn } from './node-id-of.ts'

const select = { seekerId: true } as const

/** The seeker of the row that an input changes, by its global id. */
export async function seekerOfRows(
  { contactId, activityId, appointmentId }: Readonly<Record<string, unknown>>,
  { prisma, tenantId }: Context,
): Promise<string | undefined> {
  const contact = rowIdIn(String(contactId), 'Contact')
  const activity = rowIdIn(String(activityId), 'Activity')
  const appointment = rowIdIn(String(appointmentId), 'Appointment')
  const by = (id: string) => ({ where: { tenantId_id: { tenantId, id } }, select })
  const row =
    (contact !== undefined && (await prisma.contact.findUnique(by(contact)))) ||
    (activity !== undefined && (await prisma.activity.findUnique(by(activity)))) ||
    (appointment !== undefined && (await prisma.appointment.findUnique(by(appointment))))
  return row ? row.seekerId : undefined
}
