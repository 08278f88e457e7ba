import { describeReview } from '@tiecraft/core'
import { en, enForAdvisers } from '@tiecraft/core/en'
import { es, esForAdvisers } from '@tiecraft/core/es'
import { describe, expect, it } from 'vitest'
import { requestsInBoth, secondPersonIn } from '../../packages/core/test/second-person.ts'
import { namedIn, sectionsOf } from './golden/coach-page.ts'
import { largeNetwork, type Person, people } from './people.ts'
import { reviewOf } from './review-of.ts'

const now = new Date('2026-03-02T09:00:00Z')
const everybody: Readonly<Record<string, Person>> = { ...people, largeNetwork: { recordAt: largeNetwork } }
const reviewed = new Map(Object.entries(everybody).map(([key, person]) => [key, reviewOf(person, now)]))
const cases = Object.entries(everybody).flatMap(([key, person]) => [
  { key, person, sentences: en, forAdvisers: enForAdvisers, tag: 'en' },
  { key, person, sentences: es, forAdvisers: esForAdvisers, tag: 'es' },
])

/** So many of somebody's contacts are looked for in every line. */
const maxNames = 200

type Case = (typeof cases)[number]

/** What the seeker reads, what an adviser reads of them, and whom they know. */
function pagesOf({ key, person, sentences, forAdvisers }: Case, seekerName?: string) {
  const [{ contacts }, review] = reviewed.get(key) ?? reviewOf(person, now)
  const options = { contacts, channels: person.channels ?? [] }
  return {
    contacts,
    seekers: describeReview(review, sentences, options),
    advisers: describeReview(review, sentences, { ...options, forAdviser: { sentences: forAdvisers, seekerName } }),
  }
}

/** The figures of a text, in their order, however they are written. */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,:]\d+)*/g) ?? []
}

/** A text without what is quoted, which keeps the person it was said in. */
function unquoted(text: string): string {
  return text.replaceAll(/“[^”]*”|«[^»]*»/g, '')
}

describe("an adviser's page", () => {
  it.each(cases)('has the parts and lines of that of $key, in $tag', (it) => {
    const { seekers, advisers } = pagesOf(it)
    const shape = (page: string) => sectionsOf(page).map(({ body }) => body.trim().split('\n').length)
    expect(shape(advisers)).toEqual(shape(seekers))
  })

  it.each(cases)('has the figures of that of $key, line by line, in $tag', (it) => {
    const { seekers, advisers } = pagesOf(it)
    const figures = (page: string) => page.split('\n').map((line) => figuresIn(line))
    expect(figures(advisers)).toEqual(figures(seekers))
  })

  it.each(cases)('names the people that $key reads of, line by line, in $tag', (it) => {
    const { seekers, advisers, contacts } = pagesOf(it)
    const lines = (page: string) => page.split('\n').map((line) => namedIn(line, contacts.slice(0, maxNames)))
    expect(lines(advisers)).toEqual(lines(seekers))
  })

  it.each(cases)('says nothing that is for $key, in $tag', (it) => {
    const { seekers, advisers } = pagesOf(it)
    expect(secondPersonIn(unquoted(advisers), it.tag)).toEqual([])
    expect(secondPersonIn(unquoted(seekers), it.tag)).not.toEqual([])
  })

  it.each(cases.filter(({ tag }) => tag === 'es'))('asks nothing that is asked of $key, in $tag', (it) => {
    const { seekers, advisers } = pagesOf(it)
    const theirs = unquoted(advisers).split('\n')
    const asked = unquoted(seekers)
      .split('\n')
      .flatMap((line, index) => requestsInBoth(line, theirs[index] ?? ''))
    expect(asked).toEqual([])
  })

  it.each(cases)('names $key in every heading where the name is known, in $tag', (it) => {
    const { advisers } = pagesOf(it, 'Dana')
    const headings = [advisers.split('\n')[0], ...sectionsOf(advisers).map(({ heading }) => heading)]
    for (const heading of headings) expect(heading).toContain('Dana')
  })
})

describe('a review that an adviser could work with', () => {
  const page = ({ key, tag }: Case) => `reviews/${key}.adviser.${tag}.md`

  it.each(cases.filter(({ key }) => key === 'articleSeeker'))('is that of $key, called Dana, in $tag', async (it) => {
    await expect(pagesOf(it, 'Dana').advisers).toMatchFileSnapshot(page(it))
  })

  it.each(cases.filter(({ key }) => key === 'eightSaidYes'))('is that of $key, in $tag', async (it) => {
    await expect(pagesOf(it).advisers).toMatchFileSnapshot(page(it))
  })
})
