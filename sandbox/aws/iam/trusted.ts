/** A certificate for TLS that is kept in IAM. */
interface PlayedCertificate {
  readonly name: string
  readonly path: string
  readonly uploaded: Date
  readonly expires: Date
  readonly tags?: Readonly<Record<string, string>>
}

interface PlayedSamlProvider {
  readonly name: string
  readonly created: Date
  readonly validUntil: Date
  readonly tags: Readonly<Record<string, string>>
}

interface PlayedOidcProvider {
  /** Without `https://`. */
  readonly url: string
  clients: string[]
  readonly created: Date
}

/** Whom the account believes, and the certificates that it shows others. */
export interface Trusted {
  readonly certificates: PlayedCertificate[]
  readonly samlProviders: PlayedSamlProvider[]
  readonly oidcProviders: PlayedOidcProvider[]
}

export function nobodyTrusted(): Trusted {
  return { certificates: [], samlProviders: [], oidcProviders: [] }
}

/** As IAM Identity Center makes one in each account. */
export function addSamlProvider(
  { samlProviders }: Trusted,
  name: string,
  tags: Readonly<Record<string, string>> = {},
): void {
  samlProviders.push({
    name,
    tags,
    created: new Date('2024-03-01T09:00:00Z'),
    validUntil: new Date('2124-03-01T09:00:00Z'),
  })
}

export function addGitHub({ oidcProviders }: Trusted): void {
  oidcProviders.push({
    url: 'token.actions.githubusercontent.com',
    clients: ['sts.amazonaws.com'],
    created: new Date('2024-03-01T09:00:00Z'),
  })
}
