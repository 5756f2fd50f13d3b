import { UserError } from '../model/errors.ts'

/**
 * An https address; plain http only to this machine, for tests. Who knows it may post: it is never shown.
 * @param name of the input or the variable, for sentences
 */
export function secretUrl(text: string, name: string, expected: string): URL {
  const url = URL.parse(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new UserError(`${name}: received something that is no https address, ${expected}.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(`${name}: received an address with a user name or password, ${expected}.`)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError(
      `${name}: received an http address, ${expected}; http is only taken for this machine.`,
    )
  }
  return url
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
