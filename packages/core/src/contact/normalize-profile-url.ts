import { asciiHost } from './ascii-host.ts'

/** Other hosts of the same site. */
const sameHosts = new Map([
  ['twitter.com', 'x.com'],
  ['fb.com', 'facebook.com'],
])

/**
 * Normalizes the address of a profile for comparison: host and path, lower case and readable.
 *
 * Scheme, `www.`, port, trailing slashes, query and fragment go; percent-encoding is undone; LinkedIn's country hosts
 * and page languages are one. A query is kept where it names the page (`profile.php?id=7`). Undefined where there is no
 * path: a host alone names a site, not a person. That case makes no difference in a path is an assumption.
 *
 * @example normalizeProfileUrl('https://de.linkedin.com/in/Jos%C3%A9-Lee/?trk=people') // => 'linkedin.com/in/josé-lee'
 */
export function normalizeProfileUrl(url: string): string | undefined {
  const [, host = '', path = '', query = ''] = /^(?:\w+:)?(?:\/\/)?([^/?#]*)([^?#]*)(\??[^#]*)/.exec(url.trim()) ?? []
  const site = normalizeHost(host)
  const parts = path.split('/').map(decoded).filter(Boolean)
  const page = site === 'linkedin.com' && parts[0] === 'in' ? parts.slice(0, 2) : parts
  if (!site.includes('.') || page.length === 0 || page.join() === 'in') return undefined
  const names = /\.(php|aspx?|jsp)$/.test(page.at(-1) ?? '') ? query.toLowerCase() : ''
  return `${site}/${page.join('/')}${names}`
}

/** The place where one person has one profile: two of them there are two people, as far as one can tell. */
export function profileSite(normalizedUrl: string): string {
  return normalizedUrl.slice(0, normalizedUrl.lastIndexOf('/'))
}

function normalizeHost(written: string): string {
  const host = asciiHost(written.toLowerCase().replace(/^.*@|:\d*$/g, ''))
    .replace(/^(?:www|m|mobile)\./, '')
    .replace(/^[a-z]{2,3}\.linkedin\.com$/, 'linkedin.com')
  return sameHosts.get(host) ?? host
}

function decoded(part: string): string {
  return part
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
    .normalize('NFC')
    .trim()
    .toLowerCase()
}
