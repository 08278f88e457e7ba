/** Decodes quoted-printable text (RFC 2045, 6.7), as vCard 2.1 has it; an unknown encoding is read as UTF-8. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  return text.replaceAll(/(?:=[0-9A-F]{2})+/gi, (codes) => {
    const bytes = codes
      .slice(1)
      .split('=')
      .map((code) => Number.parseInt(code, 16))
    return decoderOf(charset).decode(new Uint8Array(bytes))
  })
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
