import type { Access } from '../access/access.ts'
import { type Link, linkMinutes, linkPaths, type SignedLinks } from '../sign-in/signed-links.ts'

/** A link as it is handed out. */
export type SignedLink = { readonly url: string; readonly expiresAt: Date }

/** Makes the addresses that a request hands out. */
export type Links = {
  /** The address of a path of the server, such as `/calendars/…`. */
  readonly addressOf: (path: string) => string
  /** Signs a link that is valid for some minutes. */
  readonly sign: (link: Pick<Link, 'purpose' | 'seekerId' | 'facts'>) => Promise<SignedLink>
}

/** Makes links for a caller, below the address of the server. */
export function linksFor(
  access: Access,
  { signed, address, now }: { readonly signed: SignedLinks; readonly address: string; readonly now: Date },
): Links {
  const addressOf = (path: string): string => `${address.replace(/\/+$/, '')}${path}`
  return {
    addressOf,
    sign: async (link) => {
      const expiresAt = new Date(now.getTime() + linkMinutes * 60_000)
      const token = await signed.sign({ ...link, access, expiresAt })
      return { url: addressOf(`${linkPaths[link.purpose]}${token}`), expiresAt }
    },
  }
}

/** The links of a caller without an address, such as a command. */
export const noLinks: Links = {
  addressOf: () => {
    throw new Error('A command has no address.')
  },
  sign: async () => {
    throw new Error('A command signs no links.')
  },
}
