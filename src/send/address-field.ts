import { nearUrl } from '../net/near-address.ts'
import { secretUrl } from '../net/secret-address.ts'
import { type Field, ofAddress } from './declaration.ts'

/**
 * The field `url` of a receiver: https, and http to this machine alone; of one that may be spoken to without a secret
 * (`near`), to private networks as well.
 */
export function addressField(description: string, example: string, near?: 'near'): Field {
  const parse = near === undefined ? secretUrl : nearUrl
  return {
    key: 'url',
    holds: 'either',
    required: true,
    title: `an address such as ${example}`,
    description,
    parse: (text, name) => parse(text, name, `expected an address such as ${example}`).href,
    secrets: ofAddress,
  }
}

/** The address with more of a path: what stands there already stays before it. */
export function under(address: string, path: string): string {
  const url = new URL(address)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`
  return url.href
}
