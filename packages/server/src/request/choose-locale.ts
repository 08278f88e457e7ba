import { match } from '@formatjs/intl-localematcher'
import type { AdviserSentences, Sentences } from '@tiecraft/core'
import { en, enForAdvisers } from '@tiecraft/core/en'
import { es, esForAdvisers } from '@tiecraft/core/es'
import Negotiator from 'negotiator'

/** The languages of the server; the first is the default. */
const locales: readonly Sentences[] = [en, es]

/** What each language says to advisers. */
const forAdvisers: readonly AdviserSentences[] = [enForAdvisers, esForAdvisers]

/** The tag of no language. */
const undetermined = 'und'

/** How many language tags of a header are considered. */
const maxTags = 10

/**
 * The sentences for a reader, by the value of an `Accept-Language` header or one language tag.
 *
 * Matches the reader's tags by preference to the nearest language, otherwise to one that `*` accepts and `q=0` does not
 * refuse (RFC 9110, 12.5.4). English where none matches or no tag is given.
 */
export function chooseLocale(acceptLanguage: string | null | undefined): Sentences {
  if (!acceptLanguage) return en
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } })
  const tags = locales.map(({ tag }) => tag)
  const [accepted = en.tag] = negotiator.languages(tags)
  const chosen = match(negotiator.languages().filter(isTag).slice(0, maxTags), tags, accepted)
  return locales.find(({ tag }) => tag === chosen) ?? en
}

/** The sentences of the language nearest to the one a seeker prefers; none where none is near. */
export function preferredLocale(tag: string): Sentences | undefined {
  const tags = locales.map((locale) => locale.tag)
  const chosen = match([tag].filter(isTag), tags, undetermined)
  return locales.find((locale) => locale.tag === chosen)
}

/** What the language of these sentences says to advisers. */
export function adviserSentencesOf({ tag }: Sentences): AdviserSentences {
  return forAdvisers.find((it) => it.tag === tag) ?? enForAdvisers
}

function isTag(wish: string): boolean {
  try {
    return Intl.getCanonicalLocales(wish).length > 0
  } catch {
    return false
  }
}
