import { passportLetters } from './passport-letters.ts'

const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}

/**
 * Normalizes a text for comparison: lower case, without accents and without invisible characters.
 *
 * Compatibility forms (NFKD) become plain letters. Only accents of Latin, Greek and Cyrillic go: the marks of other
 * scripts are letters of their own.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[\ufe00-\ufe0f]|\u20e3|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/g, (letter) => foldedLetters[letter] ?? letter)
}

/** Text with umlauts, Nordic and Cyrillic letters spelled in plain Latin ones, as passports do. */
export function spellOut(text: string): string {
  if (isAscii(text)) return text
  return text.normalize('NFC').replace(/[äöüåø\p{Script=Cyrillic}]/giu, (letter) => {
    const spelled = passportLetters[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? spelled : spelled.toUpperCase()
  })
}

/** The words of a text for comparison; punctuation, symbols and emoji separate words, apostrophes do not. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text.replace(/['’‘ʼ`´]/g, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false
  return true
}
