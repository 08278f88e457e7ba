import { describe, expect, it } from 'vitest'
import { normalizeProfileUrl } from '../contact/normalize-profile-url.ts'
import { personKey, profileKey } from './person-key.ts'

describe('the key of a person', () => {
  it.each([
    [{ name: 'Ana', profileUrl: 'https://www.linkedin.com/in/ana-ruiz-1' }, 'linkedin.com/in/ana-ruiz-1'],
    [{ name: 'Ana', profileUrl: 'https://es.linkedin.com/in/Ana-Ruiz-1/?trk=x' }, 'linkedin.com/in/ana-ruiz-1'],
    [{ name: 'Ana', email: 'Ana@Example.org', profileUrl: 'n/a' }, 'mailto:ana@example.org'],
    [{ name: ' ANA  Ruíz', email: 'info@example.org' }, 'name:ana ruiz'],
  ])('of %j is %s', (clues, key) => {
    expect(personKey(clues)).toBe(key)
  })

  it.each(['https://www.linkedin.com/in/in', 'https://www.linkedin.com/in/a-b', 'https://www.linkedin.com/in/'])(
    'is the normalized address of %s',
    (url) => {
      expect(profileKey(url)).toBe(normalizeProfileUrl(url))
    },
  )
})
