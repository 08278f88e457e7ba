import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Contact } from '@tiecraft/core'
import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../request/context.ts'
import { visibleContacts } from '../../sharing/visible-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { subjectAt } from '../plugin/subject/subject-plugin.ts'
import { isEntered } from './is-entered.ts'
import type { Person, SentContact } from './person.ts'

/** A contact by the id in the record of a seeker, or by the id of its row. */
type Named = NamedInRecord | { readonly rowId: string }

type NamedInRecord = { readonly seekerId: string; readonly contactId: string }

const keyColumns = { id: true, seekerId: true, externalId: true, channel: true } as const

type ContactKey = Readonly<Record<keyof typeof keyColumns, string>>

type Loader = DataLoader<Named, ContactKey, string>

// The nodes of a field are the same array for all entries of a list.
const loaders = new WeakMap<Context, WeakMap<readonly FieldNode[], Loader>>()

/** Somebody whom an answer names by the id in its record; all that one field names are loaded together. */
export function personOf(contactId: string, context: Context, info: GraphQLResolveInfo): Person | Promise<Person> {
  const subject = subjectAt(info.path)
  if ('seekerId' in subject) return storedPerson({ ...subject, contactId }, context, info)
  const contact = contactsById(subject.contacts).get(contactId)
  if (!contact) throw new Error(`Contact ${contactId} is not in the record.`)
  const sent: SentContact = { ...contact, externalId: contact.id }
  return sent
}

async function storedPerson(named: NamedInRecord, context: Context, info: GraphQLResolveInfo): Promise<Person> {
  const { seekerId, contactId } = named
  const entered = isEntered(info) ? await context.personNamed(seekerId, contactId) : undefined
  return entered ?? loaderOf(context, info).load(named)
}

const known = new WeakMap<readonly Contact[], ReadonlyMap<string, Contact>>()

function contactsById(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  const byId = known.get(contacts) ?? new Map(contacts.map((contact) => [contact.id, contact]))
  known.set(contacts, byId)
  return byId
}

/** Several people whom an answer names, in their order. */
export function peopleOf(contactIds: readonly string[], context: Context, info: GraphQLResolveInfo): Promise<Person[]> {
  return Promise.all(contactIds.map((contactId) => personOf(contactId, context, info)))
}

/** The contacts of some rows, in their order; all that one field names are loaded together. */
export function contactsOfRows(
  rowIds: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ContactKey[]> {
  return Promise.all(rowIds.map((rowId) => loaderOf(context, info).load({ rowId })))
}

function loaderOf(context: Context, info: GraphQLResolveInfo): Loader {
  // Pothos notes for each entry which of the fields below it have been read.
  const { select } = queryFromInfo({ context, info, typeName: 'Contact', select: keyColumns })
  const ofRequest = loaders.get(context) ?? new WeakMap<readonly FieldNode[], Loader>()
  loaders.set(context, ofRequest)
  const loader = ofRequest.get(info.fieldNodes) ?? new DataLoader(loadWith(context, select), { cacheKeyFn: keyOf })
  ofRequest.set(info.fieldNodes, loader)
  return loader
}

function loadWith(context: Context, select: typeof keyColumns) {
  return async (named: readonly Named[]) => {
    const { prisma, tenantId, access } = context
    const where = { tenantId, OR: await conditionsOf(named, context), AND: visibleContacts(access) }
    const rows = new Map<string, ContactKey>()
    for (const row of await prisma.contact.findMany({ where, select })) {
      const { id: rowId, seekerId, externalId } = row
      for (const key of [{ rowId }, { seekerId, contactId: rowId }, { seekerId, contactId: externalId }])
        rows.set(keyOf(key), row)
    }
    return named.map((it) => rows.get(keyOf(it)) ?? new Error(`The contact ${keyOf(it)} is not stored.`))
  }
}

/** The conditions for the contacts that are named; a redacted record names them by the ids of their rows. */
async function conditionsOf(named: readonly Named[], { sharingOf }: Context) {
  const rowIds = named.flatMap((it) => ('rowId' in it ? [it.rowId] : []))
  const bySeeker = new Map<string, string[]>()
  for (const it of named) {
    if ('rowId' in it) continue
    const ids = bySeeker.get(it.seekerId) ?? []
    bySeeker.set(it.seekerId, ids)
    ids.push(it.contactId)
  }
  const ofSeekers = [...bySeeker].map(async ([seekerId, ids]) => {
    const { contacts } = await sharingOf(seekerId)
    return contacts ? { seekerId, externalId: { in: ids } } : { seekerId, id: { in: ids.map(uuidOf) } }
  })
  return [...(rowIds.length > 0 ? [{ id: { in: rowIds } }] : []), ...(await Promise.all(ofSeekers))]
}

function keyOf(named: Named): string {
  return 'rowId' in named ? named.rowId : `${named.contactId} of ${named.seekerId}`
}
