import { match } from '@formatjs/intl-localematcher'
import { en, type Sentences } from '@tiecraft/core'
import { es } from '@tiecraft/core/es'
import Negotiator from 'negotiator'

/** What the server can say everything in; the first is the one for everybody else. */
const locales: readonly Sentences[] = [en, es]

/** The maximum number of wishes that are considered. */
const maxWishes = 10

/**
 * The sentences for a reader, by the value of an `Accept-Language` header or one language tag.
 *
 * Of what is wished for, most wanted first, the nearest that there is; or else what `*` accepts, without what `q=0` refuses (RFC 9110,
 * 12.5.4); English where nothing is near or nothing is said.
 */
export function chooseLocale(acceptLanguage: string | null | undefined): Sentences {
  if (!acceptLanguage) return en
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } })
  const tags = locales.map(({ tag }) => tag)
  const [accepted = en.tag] = negotiator.languages(tags)
  const chosen = match(negotiator.languages().filter(isTag).slice(0, maxWishes), tags, accepted)
  return locales.find(({ tag }) => tag === chosen) ?? en
}

function isTag(wish: string): boolean {
  try {
    return Intl.getCanonicalLocales(wish).length > 0
  } catch {
    return false
  }
}
