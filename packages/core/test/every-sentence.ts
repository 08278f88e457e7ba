import type { Sentences } from '../src/index.ts'

/** Every sentence of a locale, or of a part of it, by its place, such as `reasons.goal_chance`. */
export function everySentence(part: object, place = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(part).flatMap(([key, said]): readonly (readonly [string, unknown])[] => {
    const at = place ? `${place}.${key}` : key
    return typeof said === 'object' && said !== null ? everySentence(said, at) : [[at, said]]
  })
}

/** What every sentence sounds like when each of its figures is the number given. */
export function sentencesWith(number: number, sentences: Sentences): readonly (readonly [string, string])[] {
  return everySentence(sentences).map(([place, said]) => [
    place,
    typeof said === 'function' ? [said(factsOf(number, sentences))].flat().join(' ') : String(said),
  ])
}

const lists: ReadonlySet<PropertyKey> = new Set(['allowed', 'fields', 'firstPath'])
const codes: Readonly<Record<PropertyKey, string>> = {
  step: 'replied',
  outcome: 'offer',
  channel: 'family',
  habit: 'no_updates',
  followUp: 'nudge',
  help: 'help_received',
  ask: 'advice',
  likelihood: 'likely',
  part: 'evening',
  appointment: 'talk',
}
const figures =
  /^(count|weeks|hours|days|achieved|approached|conversed|referred|.*[dD]ays|probability|share|mean|reference|successes|trials|pending|interviews|applications|premature|asks|owed|helped|lapsed|known|given|received|contacts|channels|comfort|motivation|asked|talked|passedOn|resumes|perWeek|neededPerWeek|expectedPerTenHours|low|high|offers|passes|turns|approachesPerOutcome|approaches|expected|names|tries|conversations|minutes|events|predicted|felt|years|warm|people|things|listed|referrals|ofOne|openings|before|jobSeekers|perOpening)$/

/** Facts of every name: numbers where a figure is meant, words elsewhere. */
function factsOf(number: number, { channelNames }: Sentences): object {
  const words = { ...codes, label: channelNames.family }
  return new Proxy(words, {
    has: () => true,
    get: (_, fact) => {
      if (lists.has(fact)) return ['‹a›', '‹b›']
      if (fact === 'odds') return [1, 8]
      if (Object.hasOwn(words, fact)) return Reflect.get(words, fact)
      return figures.test(String(fact)) ? number : `‹${String(fact)}›`
    },
  })
}
