import { describe, expect, it } from 'vitest'
import { causeActions, causeCodes, leakActions, leakSteps } from '../diagnosis/cause.ts'
import { issueCodes } from '../issue/issue.ts'
import type { Because } from '../review/because.ts'
import { quadrants } from '../swot/factor.ts'
import { factorCodes } from '../swot/factor-table.ts'
import { describeCause, describeReason, describeStrategy } from './describe.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'

describe('a reason', () => {
  it('keeps the words of the seeker', () => {
    const facts = { topic: 'shy', text: 'I am “shy” & <b>quiet</b>.' } as const
    const said = describeReason({ code: 'self_reported', facts, evidence: 'own_word' }, en)
    expect(said).toContain(facts.text)
  })

  const untried = (channel: string, label = ''): Because => ({
    code: 'channel_untried',
    facts: { channel, label, expectedPerTenHours: 0.01 },
    evidence: 'referral_per_conversation',
    isSensitive: false,
  })

  it.each([
    [untried('alumni'), 'Fellow alumni: not tried yet; ten hours there may bring almost 0 referrals.'],
    [
      untried('meetup', 'coding meetups'),
      'Coding meetups: not tried yet; ten hours there may bring almost 0 referrals.',
    ],
    [untried('meetup'), 'Meetup: not tried yet; ten hours there may bring almost 0 referrals.'],
  ])('names its channel in %j', (because, sentence) => {
    expect(describeReason(because, en)).toBe(sentence)
  })

  const trusted = (contacts: number): Because => ({
    code: 'trusted_ties',
    facts: { contacts },
    evidence: 'stages_take_time',
  })

  it.each([
    [1, '1 person trusts you enough to talk about work, and you are in touch.'],
    [2, '2 people trust you enough to talk about work, and you are in touch.'],
  ])('has its verb agree with %d', (contacts, sentence) => {
    expect(describeReason(trusted(contacts), en)).toBe(sentence)
  })
})

describe('every code has its words', () => {
  it.each(issueCodes)('for the issue %s', (code) => {
    expect(en.issues[code]).toBeTypeOf('function')
  })

  it.each(causeCodes)('for the cause %s and what answers it', (code) => {
    const sentences = [describeCause({ code }, en), ...causeActions[code].map((action) => en.actions[action.code])]
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it.each(leakSteps)('for a leak at %s and what answers it', (step) => {
    const actions = leakActions[step].map((action) => en.actions[action.code])
    for (const sentence of [describeCause({ code: 'leak_at_step', step }, en), ...actions]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each(factorCodes)('for the factor %s, as a phrase within a sentence', (code) => {
    for (const { factors } of [en, es]) expect(factors[code]).toMatch(/^\p{Ll}.*[^.]$/u)
  })

  it.each(quadrants)('for the box %s', (quadrant) => {
    expect(en.quadrants[quadrant]).toMatch(/^[A-Z]/)
  })
})

describe('a strategy', () => {
  const pair = {
    internal: 'gets_answers',
    external: 'untried_channels',
    move: 'start_channel',
    isSensitive: false,
    score: 0.1,
  } as const

  it.each([
    [en, 'Make up for the answers you get with places you have not tried: start in a new place (fellow alumni).'],
    [
      es,
      'Compensa las respuestas que recibes con los lugares que no has probado: empieza en un lugar nuevo (antiguos alumnos de tu escuela).',
    ],
  ])('reads as a sentence in $tag', (sentences, said) => {
    expect(describeStrategy({ kind: 'wo', channel: 'alumni', ...pair }, sentences)).toBe(said)
  })
})
