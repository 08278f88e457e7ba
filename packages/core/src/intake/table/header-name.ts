import { foldText } from '../../contact/normalize-text.ts'

/** A header for comparison: letters and digits in lower case, without accents; `E-Mail 1 - Value` is `email1value`. */
export function headerName(header: string): string {
  return foldText(header).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Headers in their normalized form. */
export function headerNames(...headers: readonly string[]): readonly string[] {
  return headers.map(headerName)
}
