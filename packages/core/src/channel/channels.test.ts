import { describe, expect, it } from 'vitest'
import { describeChannel } from '../text/describe.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { channelSchema } from './channel-schema.ts'
import { channels } from './channels.ts'

const inTheArticle = [
  'family',
  'friends_and_neighbors',
  'past_coworkers',
  'professional_association',
  'nonprofit',
  'service_club',
  'place_of_worship',
  'business_function',
  'career_fair',
  'networking_event',
  'social_event',
]

describe('the catalogue', () => {
  it.each(inTheArticle)('has %s, as the article does', (id) => {
    expect(channels.map((channel) => channel.id)).toContain(id)
  })

  it.each(channels.map((channel) => [channel.id, channel] as const))(
    'describes %s by sentences, not codes',
    (_, channel) => {
      const { name, why, waysIn, firstSteps } = describeChannel(channel, en)
      for (const sentence of [why, ...waysIn, ...firstSteps]) expect(sentence).toMatch(/^[A-Z].* .*\.$/)
      expect(name).toMatch(/^[a-z -]+$/)
    },
  )

  it.each(channels.flatMap(({ firstSteps }) => firstSteps))('asks for %s in words that can be said alone', (step) => {
    for (const { channelFirstSteps } of [en, es]) {
      expect(channelFirstSteps[step].split(' ').length).toBeGreaterThanOrEqual(7)
      expect(channelFirstSteps[step]).not.toMatch(/\b(ellos|ellas|invitado|todos)\b/)
    }
  })

  it('has the channels of a school admit each other', () => {
    const ofSchool = channels.filter((channel) => 'admits' in channel).map(({ id }) => id)
    expect(ofSchool).toEqual(['alumni', 'career_center', 'department'])
    for (const channel of channels) {
      if ('admits' in channel) expect([channel.id, ...channel.admits].sort()).toEqual(ofSchool)
    }
  })

  it('holds what its own schema accepts', () => {
    for (const channel of channels) expect(channelSchema.parse(channel)).toEqual(channel)
  })

  it('uses every id once', () => {
    expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length)
  })

  it('holds only the place of worship to be sensitive, since it reveals religion', () => {
    expect(channels.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual(['place_of_worship'])
  })
})
