import { describe, expect, it } from 'vitest'
import { isRoleEmail, normalizeEmail } from './normalize-email.ts'

describe('normalizeEmail', () => {
  it.each([
    ['Ann.Lee+jobs@GoogleMail.com', 'annlee@gmail.com'],
    ['a.n.n@gmail.com', 'ann@gmail.com'],
    ['Ann.Lee+jobs@Outlook.com', 'ann.lee@outlook.com'],
    ['mailto:Ann@Example.com', 'ann@example.com'],
    ['Ann Lee <ann@example.com>', 'ann@example.com'],
    [' ann@example.com. ', 'ann@example.com'],
    ['+@gmail.com', '+@gmail.com'],
  ])('reads %s as %s', (email, normalized) => {
    expect(normalizeEmail(email)).toBe(normalized)
  })

  it.each(['ann.lee@example.com', 'ann+jobs@example.com'])(
    'leaves %s alone: nobody says what is ignored there',
    (email) => {
      expect(normalizeEmail(email)).toBe(email)
    },
  )

  it.each(['', 'ann', '@example.com', 'ann@'])('finds no address in “%s”', (email) => {
    expect(normalizeEmail(email)).toBeUndefined()
  })

  it('distinguishes an office from a person', () => {
    expect(isRoleEmail('info@example.com')).toBe(true)
    expect(isRoleEmail('ann@example.com')).toBe(false)
  })
})
