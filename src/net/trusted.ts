import { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { readRegularFile } from '../files/read-regular-file.ts'
import { messageOf, UserError } from '../model/errors.ts'

const VARIABLE = 'AWS_CA_BUNDLE'
const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]*-----END (?:TRUSTED )?CERTIFICATE-----/g
/** All of Mozilla's are some 0.2 MB. */
const MAX_BYTES = 16 * 1024 * 1024

/**
 * Whom connections trust where AWS_CA_BUNDLE names more certificates: these, and whom Node trusts by itself (its own,
 * those of NODE_EXTRA_CA_CERTS, with --use-system-ca the system's). Null: Node's alone. Throws a UserError where the
 * file cannot be used.
 */
export function trustedBy(environment: NodeJS.ProcessEnv): SecureContext | null {
  const path = environment[VARIABLE] ?? ''
  if (path === '') return null
  const certificates = read(path).match(CERTIFICATE) ?? []
  if (certificates.length === 0) throw unusable(path, 'no PEM certificate (BEGIN CERTIFICATE) is in it')
  for (const [index, certificate] of certificates.entries()) {
    const damage = damageOf(certificate)
    if (damage !== null) throw unusable(path, `certificate ${index + 1} of it is damaged: ${damage}`)
  }
  return createSecureContext({ ca: [...getCACertificates('default'), ...certificates] })
}

function damageOf(certificate: string): string | null {
  try {
    return new X509Certificate(certificate).raw.length > 0 ? null : 'it is empty'
  } catch (error) {
    return messageOf(error)
  }
}

function read(path: string): string {
  try {
    return readRegularFile(path, MAX_BYTES).toString('latin1')
  } catch (error) {
    throw unusable(path, messageOf(error))
  }
}

function unusable(path: string, why: string): UserError {
  return new UserError(
    `${VARIABLE}: received ${JSON.stringify(path)}, expected a file of PEM certificates: ${why}.`,
  )
}
