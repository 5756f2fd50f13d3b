import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A certificate authority of a company, and a certificate of it for some names. */
export interface Certificates {
  /** Path of the authority's own certificate, PEM. */
  readonly authority: string
  readonly key: Buffer
  readonly certificate: Buffer
}

/** Made with openssl in the folder. */
export function makeCertificates(folder: string, names: readonly string[]): Certificates {
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Company authority',
  ) // prettier-ignore
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${names[0]}`)
  writeFileSync(at('names.cnf'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`)
  openssl(
    'x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial',
    '-out', 'server.pem', '-days', '2', '-extfile', 'names.cnf',
  ) // prettier-ignore
  return {
    authority: at('ca.pem'),
    key: readFileSync(at('server.key')),
    certificate: readFileSync(at('server.pem')),
  }
}

export interface Front {
  readonly port: number
  close(): Promise<void>
}

/** Speaks TLS before a server of this machine that does not. */
export async function startFront(url: string, { key, certificate }: Certificates): Promise<Front> {
  const port = Number(new URL(url).port)
  const sockets = new Set<Socket>()
  const server = createServer({ key, cert: certificate }, (client) => {
    const target = connect(port, '127.0.0.1')
    for (const socket of [client, target]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
    client.pipe(target).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
