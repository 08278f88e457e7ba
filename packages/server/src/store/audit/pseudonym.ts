import { createHmac, randomBytes } from 'node:crypto'

/** The name that takes the place of a person's in what is kept after they are erased: the same for the same person. */
export type Pseudonym = (name: string) => string

/** Makes pseudonyms by HMAC-SHA256: who does not know the secret cannot tell whose one is, not even by trying names. */
export function pseudonymsBy(secret: string = randomBytes(32).toString('hex')): Pseudonym {
  return (name) => `erased ${createHmac('sha256', secret).update(`pseudonym of ${name}`).digest('hex').slice(0, 32)}`
}
