/** The maximum of octets in a line, without its break (RFC 5545, 3.1). */
const maxOctets = 75

/** Breaks lines by octets as RFC 5545 asks, never within a character. */
export function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  return lines.map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > maxOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}

/** Invisible characters that turn the direction of the text after them (UAX #9): embeddings, overrides and isolates. */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g

/** A text without what no calendar may hold: controls, of the text's direction too, line ends of other kinds and halves of characters. */
export function safeText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(directionControls, '')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}

/** A value that stands on a line of its own, such as a URL. */
export function oneLine(value: string): string {
  return safeText(value).replaceAll(/\s/g, '')
}
