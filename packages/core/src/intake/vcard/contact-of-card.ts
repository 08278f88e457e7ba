import type { ContactColumn } from '../column-mapping.ts'
import type { ImportedContact } from '../imported.ts'
import type { IssueLog } from '../issue-log.ts'
import { cellText } from '../table/cell-text.ts'
import { type ContactCells, nameIn } from '../table/contact-cells.ts'
import { contactOfRow } from '../table/contact-of-row.ts'
import { type CardProperty, cardProperty } from './card-property.ts'

/** Which property each field is read from, for issues. */
const propertyOf: { readonly [Field in ContactColumn]?: string } = {
  name: 'FN',
  employer: 'ORG',
  job_title: 'TITLE',
  email: 'EMAIL',
  phone: 'TEL',
  profile_url: 'URL',
  note: 'NOTE',
}

/** The person of a card. */
export function contactOfCard(lines: readonly string[], line: number, log: IssueLog): ImportedContact | undefined {
  const properties = propertiesIn(lines)
  if (!properties) {
    log.refuse(line, { code: 'broken_card' })
    return undefined
  }
  const cells = cellsOf(properties)
  if (nameIn(cells) === '') {
    log.refuse(line, { code: 'no_name' })
    return undefined
  }
  const columnNames = (field: ContactColumn): string => propertyOf[field] ?? field
  return contactOfRow(cells, line, { format: 'vcard', columnNames, log })
}

function propertiesIn(lines: readonly string[]): readonly CardProperty[] | undefined {
  try {
    return lines.flatMap((line) => cardProperty(line) ?? [])
  } catch {
    return undefined
  }
}

function cellsOf(properties: readonly CardProperty[]): ContactCells {
  const all = (name: string): readonly CardProperty[] => properties.filter((one) => one.name === name)
  const best = (name: string, index = 0): string => {
    const filled = all(name).filter(({ values }) => values[index])
    return (filled.find(({ isPreferred }) => isPreferred) ?? filled[0])?.values[index] ?? ''
  }
  const categories = all('CATEGORIES').flatMap(({ values }) => values)
  const cells = {
    ...(best('FN') ? { name: best('FN') } : { family_name: best('N'), given_name: best('N', 1) }),
    nickname: best('NICKNAME'),
    employer: best('ORG'),
    job_title: best('TITLE') || best('ROLE'),
    email: best('EMAIL'),
    phone: best('TEL').replace(/^tel:/i, ''),
    profile_url: profileIn([...all('URL'), ...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')]),
    labels: categories.map((label) => `${label} ::: `).join(''),
    note: best('NOTE'),
  }
  const texts = Object.entries(cells).map(([field, text]): [string, string] => [field, cellText(text)])
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** A profile at LinkedIn, or else the first address. */
function profileIn(addresses: readonly CardProperty[]): string {
  const urls = addresses.flatMap(({ values }) => values)
  return urls.find((url) => /linkedin\.com\/in\//i.test(url)) ?? urls[0] ?? ''
}
