import type { ImportSource } from './import-source.ts'
import type { ImportedContact } from './imported.ts'
import { nameKey, type PersonClues, personKey } from './person-key.ts'
import { sayTogether } from './say-together.ts'

/** The people of all files, by what they are recognized by. */
export type PeopleIndex = {
  /** Adds a person of a file; what two files say of one person is put together, the first file first. */
  readonly add: (contact: ImportedContact) => void
  readonly get: (key: string) => ImportedContact | undefined
  readonly find: (clues: PersonClues) => ImportedContact | undefined
  /** The person, who is added where no file lists them. */
  readonly findOrAdd: (clues: PersonClues, source: ImportSource) => ImportedContact
  readonly change: (key: string, change: Partial<ImportedContact>) => void
  readonly all: () => readonly ImportedContact[]
}

/** Indexes people by their keys, and by their names once somebody is looked up by one. */
export function indexPeople(): PeopleIndex {
  const byKey = new Map<string, ImportedContact>()
  let byName: Map<string, string | undefined> | undefined
  const addName = (names: Map<string, string | undefined>, { key, name }: ImportedContact): void => {
    const bare = bareName(name)
    names.set(bare, names.has(bare) && names.get(bare) !== key ? undefined : key)
  }
  const add = (contact: ImportedContact): void => {
    const known = byKey.get(contact.key)
    byKey.set(contact.key, known ? sayTogether(known, contact) : contact)
    if (byName) addName(byName, contact)
  }
  const findByName = (name: string): ImportedContact | undefined => {
    if (!byName) {
      byName = new Map()
      for (const contact of byKey.values()) addName(byName, contact)
    }
    return byKey.get(byName.get(bareName(name)) ?? '')
  }
  const findBy = (key: string, { name }: PersonClues): ImportedContact | undefined => {
    const known = byKey.get(key)
    if (known || name === '') return known
    // A name is enough where one of the two says nothing else, and nobody else has it.
    const namesake = findByName(name)
    return key.startsWith('name:') || namesake?.key.startsWith('name:') ? namesake : undefined
  }
  return {
    add,
    get: (key) => byKey.get(key),
    find: (clues) => findBy(personKey(clues), clues),
    findOrAdd: (clues, source) => {
      const key = personKey(clues)
      const known = findBy(key, clues)
      if (known) return known
      const { name, email, profileUrl } = clues
      const contact = {
        key,
        source,
        name,
        labels: [],
        ...(email && { email }),
        ...(profileUrl && { profileUrl }),
      }
      add(contact)
      return contact
    },
    change: (key, change) => {
      const known = byKey.get(key)
      if (known) byKey.set(key, { ...known, ...change })
    },
    all: () => [...byKey.values()],
  }
}

/** A name without what is written behind a comma, such as a degree. */
function bareName(name: string): string {
  return nameKey(name.replace(/(?<=.),.*$/s, ''))
}
