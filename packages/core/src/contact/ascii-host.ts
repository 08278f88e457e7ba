import { isAscii } from './normalize-text.ts'

/**
 * A host name in ASCII, as the domain name system writes it.
 *
 * @example asciiHost('münchen.example') // => 'xn--mnchen-3ya.example'
 */
export function asciiHost(host: string): string {
  const url = `https://${host}`
  return isAscii(host) || !URL.canParse(url) ? host : new URL(url).hostname
}
