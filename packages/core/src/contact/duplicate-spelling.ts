const shortest = 4

/** Whether spellings are equal or one letter is added, missing, changed or swapped; short words and numbers must be equal. */
export function isSpelledAlike(first: string, second: string): boolean {
  if (first === second) return true
  if (Math.min(first.length, second.length) < shortest || /\d/.test(first + second)) return false
  const start = commonLength(first, second, (text, index) => text[index])
  const [one, other] = [first.slice(start), second.slice(start)]
  const end = commonLength(one, other, (text, index) => text.at(-1 - index))
  return isOneEdit(one.slice(0, one.length - end), other.slice(0, other.length - end))
}

/** What stays the same in most misspellings: the consonants, those that sound alike as one. */
export function skeletonOf(name: string): string {
  return name
    .replaceAll('ph', 'f')
    .replace(/[cq]/g, 'k')
    .replaceAll('z', 's')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function isOneEdit(one: string, other: string): boolean {
  if (one.length + other.length <= 1 || (one.length === 1 && other.length === 1)) return true
  return one.length === 2 && one === [...other].reverse().join('')
}

function commonLength(first: string, second: string, at: (text: string, index: number) => string | undefined): number {
  const longest = Math.min(first.length, second.length)
  let length = 0
  while (length < longest && at(first, length) === at(second, length)) length += 1
  return length
}
