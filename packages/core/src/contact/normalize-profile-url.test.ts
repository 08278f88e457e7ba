import { describe, expect, it } from 'vitest'
import { normalizeProfileUrl, profileSite } from './normalize-profile-url.ts'

describe('normalizeProfileUrl', () => {
  it.each([
    ['https://de.linkedin.com/in/Jos%C3%A9-Lee/?trk=people', 'linkedin.com/in/josé-lee'],
    ['http://www.linkedin.com/in/ann-lee/en#top', 'linkedin.com/in/ann-lee'],
    ['linkedin.com/in/ann-lee', 'linkedin.com/in/ann-lee'],
    ['//m.linkedin.com:443/in/ann-lee//', 'linkedin.com/in/ann-lee'],
    ['https://twitter.com/AnnLee', 'x.com/annlee'],
    ['https://www.facebook.com/profile.php?id=7', 'facebook.com/profile.php?id=7'],
    ['https://github.com/a%2', 'github.com/a%2'],
    ['https://Müller.example/ann', 'xn--mller-kva.example/ann'],
    ['https://github.com/a%FF', 'github.com/a%ff'],
  ])('reads %s as %s', (url, normalized) => {
    expect(normalizeProfileUrl(url)).toBe(normalized)
  })

  it.each(['', 'n/a', 'https://www.linkedin.com/', 'https://www.linkedin.com/in/', 'ann lee'])(
    'finds no profile in “%s”',
    (url) => {
      expect(normalizeProfileUrl(url)).toBeUndefined()
    },
  )

  it('knows where one person has one profile', () => {
    expect(profileSite('linkedin.com/in/ann-lee')).toBe('linkedin.com/in')
    expect(profileSite('github.com/annlee')).toBe('github.com')
  })
})
