/** Somebody made up from a number: the same number is the same person, and nobody real. */
export type MadeUpPerson = {
  readonly given: string
  readonly family: string
  readonly url: string
  readonly email: string
  readonly company: string
  readonly position: string
}

const given = ['Ana', 'Bo', 'Chloé', 'Dmitri', 'Ewa', 'Farid', 'Günther', 'Hélène', 'Ivan', 'Jürgen', '美咲', 'Łucja']
const family = ['Ruiz', 'Lin', 'Müller', "O'Hara", 'García-Pérez', 'Okafor', 'Nguyễn', 'Schäfer', 'Ünal', 'Østby']
const companies = ['Acme, Inc.', 'Ríos y Asociados', 'Foo "Bar" GmbH', 'Northwind', 'Contoso Ltd', 'Initech']
const positions = ['Head of Sales ', 'CTO', 'Recruiter, EMEA', 'Ingénieur', 'Product Manager', '-']

/** Makes up a person. The traits are those of real exports: commas behind names, accents, percent-encoded addresses. */
export function madeUpPerson(number: number): MadeUpPerson {
  const degree = number % 25 === 0 ? ', MBA' : ''
  const first = given[number % given.length] ?? ''
  const last = family[(number * 7) % family.length] ?? ''
  return {
    given: number % 97 === 0 ? `${first} 🚀` : first,
    family: `${last}${degree}`,
    url: `https://www.linkedin.com/in/${encodeURIComponent(`${first}-${last}`.toLowerCase())}-${number}`,
    email: number % 25 === 0 ? `person${number}@example.org` : '',
    company: number % 20 === 3 ? '' : (companies[number % companies.length] ?? ''),
    position: positions[number % positions.length] ?? '',
  }
}
