const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = /* @__PURE__ */ primes(64).map((prime) => Number(BigInt.asUintN(32, cubeRoot(BigInt(prime)))) | 0)

/**
 * The SHA-256 digest of a text in UTF-8 (FIPS 180-4), in 64 hexadecimal digits.
 *
 * @example
 * sha256('abc').slice(0, 8) // => 'ba7816bf'
 */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text))
  let state: readonly number[] = initial
  for (let block = 0; block < words.length; block += 16) state = compress(state, words.subarray(block, block + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The bytes, a one, zeros and the length in bits, in words of 32 bits. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  return Uint32Array.from({ length: padded.length / 4 }, (_, index) => view.getUint32(index * 4))
}

function compress(state: readonly number[], block: Uint32Array): readonly number[] {
  const schedule = scheduleOf(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  rounds.forEach((round, index) => {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + round + (schedule[index] ?? 0)) | 0
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  })
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0)
}

function scheduleOf(block: Uint32Array): readonly number[] {
  const schedule = [...block]
  const at = (index: number): number => schedule[index] ?? 0
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)]
    const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    schedule.push((at(index - 16) + sigma0 + at(index - 7) + sigma1) | 0)
  }
  return schedule
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

/** The cube root of a number in fixed point, with 32 bits after the point. */
function cubeRoot(value: bigint): bigint {
  const target = value << 96n
  let root = 0n
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) if ((root + bit) ** 3n <= target) root += bit
  return root
}
