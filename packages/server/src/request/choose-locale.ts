import { match } from '@formatjs/intl-localematcher'
import { en, type Sentences } from '@tiecraft/core'
import { es } from '@tiecraft/core/es'
import Negotiator from 'negotiator'

/** The languages of the server; the first is the default. */
const locales: readonly Sentences[] = [en, es]

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

function isTag(wish: string): boolean {
  try {
    return Intl.getCanonicalLocales(wish).length > 0
  } catch {
    return false
  }
}
