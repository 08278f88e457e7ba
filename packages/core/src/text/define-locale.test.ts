import { describe, expect, it } from 'vitest'
import { defineLocale } from './define-locale.ts'
import { describeCause, describeReason } from './describe.ts'
import { describeReview } from './describe-review.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'

describe('a locale of a portal’s own', () => {
  it('says what it overrides, and the rest as before', () => {
    const ours = defineLocale(en, { causes: { no_updates: 'Tell your friends.' } })
    expect(describeCause({ code: 'no_updates' }, ours)).toBe('Tell your friends.')
    expect({ ...ours, causes: en.causes }).toEqual({ ...en })
    expect({ ...ours.causes, no_updates: en.causes.no_updates }).toEqual(en.causes)
  })

  const because = {
    code: 'help_not_thanked',
    facts: { owed: 2.5, helped: 3, oldestDays: 9 },
    evidence: 'thanks_brings_help',
  } as const

  it.each([
    [
      'a function',
      defineLocale(en, { reasons: { help_not_thanked: ({ owed }) => `${owed} to write.` } }),
      '2.5 to write.',
    ],
    ['a text', defineLocale(en, { reasons: { help_not_thanked: '{owed} of {helped}.' } }), '2.5 of 3.'],
    [
      'a text in its own language',
      defineLocale(es, { reasons: { help_not_thanked: 'Faltan {owed}.' } }),
      'Faltan 2,5.',
    ],
    ['a text with what is no fact', defineLocale(en, { reasons: { help_not_thanked: '{a} {owed}' } }), '{a} 2.5'],
  ])('says a sentence with facts by %s', (_, ours, sentence) => {
    expect(describeReason(because, ours)).toBe(sentence)
  })

  it('names channels in its reasons as it calls them', () => {
    const ours = defineLocale(en, { channelNames: { alumni: 'former students' } })
    const facts = { channel: 'alumni', label: '', asked: 4, comfort: 2 }
    const because = { code: 'channel_asks_comfort', facts, evidence: 'own_word', isSensitive: false } as const
    const said = describeReason(because, ours)
    expect(said).toMatch(/^Former students: /)
  })

  it('ignores what no locale says, as in data that outlived a sentence', () => {
    const data: object = { causes: { gone: 'Gone.' }, gone: 'Gone.' }
    expect(defineLocale(en, data)).toEqual({ ...en })
  })

  it('is checked by the compiler', () => {
    // @ts-expect-error: no such cause
    defineLocale(en, { causes: { no_update: 'Tell your friends.' } })
    // @ts-expect-error: no such kind of sentence
    defineLocale(en, { cause: {} })
    // @ts-expect-error: no such fact
    defineLocale(en, { reasons: { help_not_thanked: ({ owned }) => `${owned}` } })
    expect(describeReview).toBeTypeOf('function')
  })
})
