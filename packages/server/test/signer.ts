import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'

/** A signer of tokens with its own key. */
export type Signer = {
  readonly publicKey: JWK
  /** The same as text, which somebody might misuse as a shared secret. */
  readonly publicText: string
  readonly sign: (claims: JWTPayload, header?: Partial<JWTHeaderParameters>) => Promise<string>
}

/** Makes a signer with a new key. */
export async function newSigner(kid: string, alg = 'ES256'): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  return {
    publicKey: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
    publicText: await exportSPKI(publicKey),
    sign: (claims, header) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg, kid, ...header })
        .sign(privateKey, { crit: Object.fromEntries((header?.crit ?? []).map((name) => [name, true])) }),
  }
}
