import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { everySentence, sentencesWith } from '../../test/every-sentence.ts'
import { requestsInBoth, secondPersonIn } from '../../test/second-person.ts'
import { review } from '../review/review.ts'
import { defineLocale } from './define-locale.ts'
import { describeReview } from './describe-review.ts'
import { enForAdvisers } from './en/adviser/en-for-advisers.ts'
import { en } from './en/en.ts'
import { esForAdvisers } from './es/adviser/es-for-advisers.ts'
import { es } from './es/es.ts'
import { sentencesForAdviser } from './for-adviser.ts'

const garbled = /undefined|NaN|\[object|Infinity|=>| {2}|[{}]|\$|[.,;:]{2}|\bnull\b/
const english = /\b(the|they|their|them|and|of|for|with|is|are|not|people|from|this|that|have|week|about|would|more)\b/i

/** The seeker's questions, what the seeker says to others, and what is wrong with an input. */
const notToAdvisers = /^(questions|affiliations|issues|event\.openers)\b/

const seekerName = 'Dana'
const languages = [
  { tag: 'en', sentences: en, forAdvisers: enForAdvisers },
  { tag: 'es', sentences: es, forAdvisers: esForAdvisers },
]
const figures = [0, 1, 1.5, 2, 1_234] as const

describe.each(languages)('the sentences for advisers in $tag', ({ sentences, forAdvisers }) => {
  const advisers = sentencesForAdviser(sentences, { sentences: forAdvisers, seekerName })
  const heard = (number: number) =>
    sentencesWith(number, advisers).filter(([place]) => !notToAdvisers.test(place) && place !== 'tag')

  it('are of the same language', () => {
    expect([forAdvisers.tag, advisers.tag]).toEqual([sentences.tag, sentences.tag])
  })

  it('are as many, and of the same facts', () => {
    const kinds = (locale: typeof en) => everySentence(locale).map(([place, said]) => `${place}: ${typeof said}`)
    expect(kinds(advisers).sort()).toEqual(kinds(sentences).sort())
  })

  it.each(figures)('say nothing to the adviser that is for the seeker when figures are %d', (number) => {
    const spoken = heard(number).filter(([, said]) => secondPersonIn(said, sentences.tag).length > 0)
    expect(spoken).toEqual([])
  })

  it.each(figures)('say every sentence whole when figures are %d', (number) => {
    expect(heard(number).filter(([, said]) => garbled.test(said))).toEqual([])
  })

  it.each(figures)('leave no sentence empty that is not empty for the seeker, when figures are %d', (number) => {
    const empty = (locale: typeof en) =>
      sentencesWith(number, locale).flatMap(([place, said]) => (said === '' ? [place] : []))
    expect(empty(advisers)).toEqual(empty(sentences))
  })

  it.each(figures)('are others wherever the seeker is spoken to, when figures are %d', (number) => {
    const seekers = new Map(sentencesWith(number, sentences))
    const same = heard(number).filter(
      ([place, said]) => secondPersonIn(said, sentences.tag).length > 0 && seekers.get(place) === said,
    )
    expect(same).toEqual([])
  })

  it('give no figure that the seeker does not hear', () => {
    const seekers = new Map(sentencesWith(7, sentences))
    const inDigits = (said = '') => [...(said.match(/\d+/g) ?? [])].sort()
    for (const [place, said] of heard(7)) expect([place, inDigits(said)]).toEqual([place, inDigits(seekers.get(place))])
  })

  it('name the same facts', () => {
    const seekers = new Map(sentencesWith(7, sentences))
    const facts = (said = '') => [...new Set(said.match(/‹\w+›/g) ?? [])].sort()
    for (const [place, said] of heard(7)) expect([place, facts(said)]).toEqual([place, facts(seekers.get(place))])
  })

  it('name the seeker in every heading, and get by without a name', () => {
    const headings = Object.keys(forAdvisers.headings)
    const titles = (name?: string) =>
      sentencesWith(2, sentencesForAdviser(sentences, { sentences: forAdvisers, seekerName: name })).filter(([place]) =>
        headings.some((key) => place === `report.${key}`),
      )
    expect(titles('Dana').every(([, said]) => said.includes('Dana'))).toBe(true)
    expect(titles()).toEqual(titles(' '))
    for (const [, said] of titles()) expect(said).not.toMatch(/Dana| {2}| $|^'| 's/)
  })

  it('are in any review without a word to the seeker', () => {
    fc.assert(
      fc.property(anyRecord(), ({ seeker, ...record }) => {
        const goal = seeker.goal && { ...seeker.goal, role: undefined }
        const quiet = { ...record, seeker: { ...seeker, goal, market: undefined, selfReports: [] } }
        const said = review(quiet, { now })
        const contacts = said.relationships.map(({ contactId }) => ({ id: contactId, name: 'Ana' }))
        const page = describeReview(said, sentences, { contacts, forAdviser: { sentences: forAdvisers, seekerName } })
        expect(secondPersonIn(page.replaceAll(/“[^”]*”|«[^»]*»/g, ''), sentences.tag)).toEqual([])
      }),
    )
  })
})

describe('Spanish for advisers', () => {
  const advisers = sentencesForAdviser(es, { sentences: esForAdvisers, seekerName })
  const ofOthers = /^(influences|event\.spots|reasons\.channel_asks_comfort)\b/

  it.each(figures)('asks nothing of the adviser that is asked of the seeker, when figures are %d', (number) => {
    const seekers = new Map(sentencesWith(number, es))
    const asked = sentencesWith(number, advisers)
      .filter(([place]) => !notToAdvisers.test(place) && !ofOthers.test(place))
      .flatMap(([place, said]) => requestsInBoth(seekers.get(place) ?? '', said).map((word) => `${place}: ${word}`))
    expect(asked).toEqual([])
  })

  it('has no English word', () => {
    const foreign = sentencesWith(2, advisers).filter(([, said]) => english.test(said.replaceAll(/‹\w+›/g, '')))
    expect(foreign).toEqual([])
  })

  it('names nobody by a gender', () => {
    const gendered = /\b(invitad|content|bienvenid|preparad|interesad|voluntari|orientador|cansad|asesorad)[oa]s?\b/i
    expect(sentencesWith(2, advisers).filter(([, said]) => gendered.test(said))).toEqual([])
  })
})

describe('a name', () => {
  it('cannot bring markup or turn the direction of the text', () => {
    const said = review(
      { seeker: { id: 'me', selfReports: [], affiliations: [] }, contacts: [], activities: [], appointments: [] },
      { now },
    )
    const forAdviser = { sentences: enForAdvisers, seekerName: ' **Da\u202Ena** ' }
    const page = describeReview(said, en, { forAdviser })
    expect(page).toMatch(/^# \\\*\\\*Dana\\\*\\\*'s networking review\n/)
  })
})

describe("a portal's own words", () => {
  const own = defineLocale(en, {
    causes: { no_updates: 'Nobody knows.', lapsed_upkeep: 'It is quiet.' },
  })
  const toAdvisers = defineLocale(enForAdvisers, {
    causes: { no_updates: 'Nobody knows of the search.' },
    headings: { title: 'About {name}' },
    reasons: { channel_far_away: '{label} is far.' },
  })
  const advisers = sentencesForAdviser(own, { sentences: toAdvisers, seekerName })

  it('reach advisers where they are given for them', () => {
    expect(advisers.causes.no_updates).toBe('Nobody knows of the search.')
    expect(advisers.report.title).toBe('About Dana')
    const facts = { channel: 'moon', label: 'Moon' }
    expect(advisers.reasons.channel_far_away(facts)).toBe('Moon is far.')
    expect(own.reasons.channel_far_away(facts)).toBe(en.reasons.channel_far_away(facts))
  })

  it('reach advisers where both hear the same', () => {
    expect(advisers.causes.lapsed_upkeep).toBe('It is quiet.')
    expect(own.causes.no_updates).toBe('Nobody knows.')
  })
})
