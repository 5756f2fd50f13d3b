/** What credentials hold that nobody may read. */
interface Secrets {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

const HIDDEN = '***'
/** Texts of the accounts that a run reads at a time, and of some before: AWS repeats what it was just sent. */
const MOST_KNOWN = 400
/** Shorter ones are no credentials, and stand in words. */
const SHORTEST = 8

/** Those that were used last, the oldest first, as they are and as they stand in an address. */
const known = new Set<string>()

/** Remembers credentials that requests are signed with from now on. */
export function noteCredentials<T extends Secrets>(credentials: T): T {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials
  for (const secret of [accessKeyId, secretAccessKey, sessionToken]) {
    if (secret.length < SHORTEST) continue
    for (const form of new Set([secret, encodeURIComponent(secret)])) {
      known.delete(form)
      known.add(form)
    }
  }
  for (const oldest of known) {
    if (known.size <= MOST_KNOWN) break
    known.delete(oldest)
  }
  return credentials
}

/** The forms in which a request's credentials come back: as headers, parameters, members, and the keys themselves. */
const FORMS: readonly RegExp[] = [
  /(x-amz-security-token["']?\s*[:=]\s*["']?)[^\s"'&<>,;]+/gi,
  /((?:aws_?)?(?:session_?token|secret_?access_?key)["']?\s*[:=>]\s*["']?)[^\s"'&<>,;]+/gi,
  /(x-amz-signature=|signature=)[\da-f]{32,}/gi,
  /()\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g,
  /()\b(?:IQoJ|FwoG|FQoG|AQoD)[\w+/=%-]{60,}/g,
]

/**
 * The text without the credentials of any request: where a signature does not match, AWS repeats the request that it would
 * have signed, with its session token.
 */
export function withoutSecrets(text: string): string {
  let safe = text
  for (const secret of known) if (safe.includes(secret)) safe = safe.replaceAll(secret, HIDDEN)
  for (const form of FORMS) safe = safe.replace(form, `$1${HIDDEN}`)
  return safe
}
