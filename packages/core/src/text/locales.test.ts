import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { everySentence, sentencesWith } from '../../test/every-sentence.ts'
import type { Because } from '../review/because.ts'
import { type Review, review } from '../review/review.ts'
import { describeCause, describeChannel, describeReason, describeStrategy } from './describe.ts'
import { describeReview } from './describe-review.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import type { Sentences } from './sentences.ts'

const locales = { en, es } as const
const garbled = /undefined|NaN|\[object|Infinity|=>| {2}|[{}]|\$|[.,;:]{2}|\bnull\b(?!\))/
const english = /\b(the|you|your|and|of|for|with|is|are|not|people|from|this|that|have|week|about|would|more)\b/i

describe.each(Object.entries(locales))('the locale %s', (tag, sentences) => {
  it('is named by its tag', () => {
    expect(sentences.tag).toBe(tag)
  })

  it('has exactly the sentences that English has', () => {
    const kinds = (locale: Sentences) => everySentence(locale).map(([place, said]) => `${place}: ${typeof said}`)
    expect(kinds(sentences).sort()).toEqual(kinds(en).sort())
  })

  it.each([0, 1, 1.5, 2, 1_234])('says every sentence whole when its figures are %d', (number) => {
    const broken = sentencesWith(number, sentences).filter(([, said]) => garbled.test(said))
    expect(broken).toEqual([])
  })

  it('leaves no sentence empty but where there is nothing to say', () => {
    const empty = sentencesWith(2, sentences).filter(([, said]) => said === '')
    expect(empty.map(([place]) => place)).toEqual([
      'notYet.nothing',
      'report.askAgain.wind_down',
      'plan.focuses.search',
    ])
  })
})

describe('Spanish', () => {
  it.each([0, 1, 1.5, 2])('has no English word in any sentence when its figures are %d', (number) => {
    const foreign = sentencesWith(number, es).filter(([, said]) => english.test(said.replaceAll(/‹\w+›/g, '')))
    expect(foreign).toEqual([])
  })

  it.each([1_000_000, 2_000_000])('puts «de» between %d and what is counted', (number) => {
    const wrong = sentencesWith(number, es).filter(([, said]) => /mill(ón|ones) (?!más\b)\p{L}+s\b/u.test(said))
    expect(wrong).toEqual([])
  })

  it('names nobody by a gender', () => {
    const gendered = /\b(invitad|content|bienvenid|preparad|interesad|voluntari|orientador|cansad)[oa]s?\b/i
    expect(sentencesWith(2, es).filter(([, said]) => gendered.test(said))).toEqual([])
  })

  it('says nothing as English does but what is spelled alike', () => {
    const inEnglish = new Map(sentencesWith(2, en))
    const same = sentencesWith(2, es).filter(([place, said]) => said !== '' && inEnglish.get(place) === said)
    expect(same.map(([place]) => place)).toEqual([
      'report.writtenOn',
      'report.place',
      'report.talkWith',
      'plan.tasks.keep_appointment',
    ])
  })
})

/** Every reason in a review, wherever it stands. */
function reasonsIn(value: unknown): readonly Because[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'because' ? [part].flat() : reasonsIn(part)))
}

function sentencesOf(result: Review, sentences: Sentences): readonly string[] {
  const contacts = result.relationships.map(({ contactId }) => ({ id: contactId, name: 'Ana' }))
  return [
    ...reasonsIn(result).map((because) => describeReason(because, sentences)),
    ...result.diagnosis.causes.map((cause) => describeCause(cause, sentences)),
    ...result.swot.strategies.map((strategy) => describeStrategy(strategy, sentences)),
    ...result.channelAdvice.channels.flatMap(({ channel }) =>
      Object.values(describeChannel(channel, sentences)).flat(),
    ),
    ...describeReview(result, sentences, { contacts })
      .split('\n')
      .filter((line) => line && !line.startsWith('   - ')),
  ]
}

describe.each(Object.entries(locales))('a review in %s', (tag, sentences) => {
  it('has every sentence that any record needs', () => {
    fc.assert(
      fc.property(anyRecord(), ({ seeker, ...record }) => {
        const goal = seeker.goal && { ...seeker.goal, role: undefined }
        const market = seeker.market && { ...seeker.market, region: 'Troup', occupation: 'clerks', source: 'Agency' }
        const activities = record.activities
          .map((it) => (it.note === undefined ? it : { ...it, note: 'Nadir' }))
          .map((it) => ('employer' in it ? { ...it, employer: 'Nadir' } : it))
        const contacts = record.contacts.map((it) => (it.employer === undefined ? it : { ...it, employer: 'Nadir' }))
        const named = { ...record, contacts, activities, seeker: { ...seeker, goal, market, selfReports: [] } }
        for (const sentence of sentencesOf(review(named, { now }), sentences)) {
          expect(sentence).not.toMatch(garbled)
          expect(sentence).not.toBe('')
          if (tag === 'es') expect(sentence).not.toMatch(english)
        }
      }),
    )
  })
})
