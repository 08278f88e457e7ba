const latin = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

const cyrillic = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  // Ukrainian, Belarusian, Serbian and Macedonian letters.
  ...{
    ґ: 'g',
    є: 'ie',
    і: 'i',
    ї: 'i',
    ў: 'u',
    ђ: 'd',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    џ: 'dz',
    ѓ: 'g',
    ќ: 'k',
    ѕ: 'dz',
  },
}

/** How passports spell letters in plain Latin ones (ICAO Doc 9303, part 3, section 6: tables A and B). */
export const passportLetters: Readonly<Record<string, string>> = { ...latin, ...cyrillic }
