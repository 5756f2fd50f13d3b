import { randomUUID } from 'node:crypto'
import { AwsFault } from '../errors.ts'
import { appendParameter, readObject } from './json.ts'
import type { Protocol } from './protocol.ts'

/**
 * AWS's REST protocol with JSON: method and path name the operation, `GET /detector/{DetectorId}`, and what is in braces is a
 * parameter, as are those of the query and the members of the body.
 */
export function restJsonProtocol(routes: Readonly<Record<string, string>>): Protocol {
  const known = Object.entries(routes).map(([route, operation]) => {
    const [method = '', path = ''] = route.split(' ')
    return { method, parts: path.split('/'), operation }
  })
  return {
    read: (message, url, body) => {
      const parts = url.pathname.split('/').map((part) => decodeURIComponent(part))
      const route = known.find(
        ({ method, parts: wanted }) =>
          method === message.method &&
          wanted.length === parts.length &&
          wanted.every((part, i) => isParameter(part) || part === parts[i]),
      )
      if (route === undefined) {
        throw new AwsFault('UnknownOperationException', 404, 'The requested operation is not recognized.')
      }
      const parameters = new URLSearchParams(url.searchParams)
      if (body !== '') {
        for (const [name, value] of Object.entries(readObject(body))) appendParameter(parameters, name, value)
      }
      for (const [i, part] of route.parts.entries()) {
        if (isParameter(part)) parameters.set(part.slice(1, -1), parts[i] ?? '')
      }
      return { operation: route.operation, parameters }
    },
    answer: (_, content) => ({ status: 200, code: null, headers: headers(), body: content }),
    fault: ({ code, status, message, extras }) => ({
      status,
      code,
      headers: { ...headers(), 'x-amzn-errortype': code, ...extras.headers },
      body: JSON.stringify({ message }),
    }),
  }
}

function isParameter(part: string): boolean {
  return part.startsWith('{')
}

function headers(): Record<string, string> {
  return { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() }
}
