import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http, { createServer } from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { listen, type Listening } from '../../sandbox/listen.ts'
import { type ProxyOptions, type ProxySandbox, startProxy } from '../../sandbox/proxy.ts'
import { postOver } from '../../src/net/post.ts'
import { type Network, openNetwork } from '../../src/net/network.ts'
import { type Certificates, type Front, makeCertificates, startFront } from './certificates.ts'

const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-net-'))
let certificates: Certificates
let server: Listening
let front: Front
const seen: string[] = []
let proxy: ProxySandbox | null = null
let network: Network | null = null

beforeAll(async () => {
  certificates = makeCertificates(folder, ['aws.test', 'proxy.test', 'localhost'])
  server = await listen(
    createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.host}`)
      response.end('here')
    }),
  )
  front = await startFront(server.url, certificates)
})

afterEach(async () => {
  network?.close()
  await proxy?.close()
  network = proxy = null
  seen.length = 0
})

afterAll(async () => {
  await front.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function startWith(options: Partial<ProxyOptions> = {}): Promise<ProxySandbox> {
  const plain = Number(new URL(server.url).port)
  proxy = await startProxy({ places: { 'aws.test:443': front.port, 'aws.test:4566': plain }, ...options })
  return proxy
}

async function get(url: string, environment: NodeJS.ProcessEnv): Promise<string> {
  network = openNetwork(environment, { keepAlive: true, maxSockets: 5 })
  const { httpAgent, httpsAgent } = network
  const isPlain = url.startsWith('http:')
  const agent = isPlain ? httpAgent : httpsAgent
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const request = (isPlain ? http : https).get(url, { agent }, (answer) => {
    text(answer).then((body) => resolve(`${answer.statusCode} ${body}`), reject)
  })
  request.once('error', reject)
  return promise
}

function trusting(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { AWS_CA_BUNDLE: certificates.authority, ...environment }
}

describe('a proxy', () => {
  it('tunnels https, with user and password decoded', async () => {
    const { port, requests } = await startWith({ user: 'us@er', password: 'p#w' })
    const variables = trusting({ HTTPS_PROXY: `us%40er:p%23w@127.0.0.1:${port}` })
    expect(await get('https://aws.test/a', variables)).toBe('200 here')
    expect(requests).toEqual(['CONNECT aws.test:443'])
    expect(seen).toEqual(['GET /a aws.test'])
  })

  it('is asked for whole URLs of http', async () => {
    const { url, requests } = await startWith({ user: 'u', password: 'p' })
    const variables = { HTTP_PROXY: url.replace('//', '//u:p@') }
    expect(await get('http://aws.test:4566/a?b=c', variables)).toBe('200 here')
    expect(requests).toEqual(['GET http://aws.test:4566/a?b=c'])
    expect(seen).toEqual(['GET /a?b=c aws.test:4566'])
  })

  it('may be spoken to over TLS', async () => {
    const { url, requests } = await startWith()
    const secure = await startFront(url, certificates)
    const variables = trusting({ ALL_PROXY: `https://localhost:${secure.port}` })
    expect(await get('https://aws.test/', variables)).toBe('200 here')
    expect(await get('http://aws.test:4566/', variables)).toBe('200 here')
    expect(requests).toEqual(['CONNECT aws.test:443', 'GET http://aws.test:4566/'])
    await secure.close()
  })

  it('is left out by NO_PROXY, and for this machine', async () => {
    const { url, requests } = await startWith()
    expect(await get(server.url, { HTTP_PROXY: url })).toBe('200 here')
    await expect(get('https://aws.test/', { HTTPS_PROXY: url, NO_PROXY: '.test' })).rejects.toThrow(
      'getaddrinfo',
    )
    expect(requests).toEqual([])
  })

  it.each([
    [
      { user: 'u', password: 'secret' },
      'u:wrong@',
      'asks for another user or password: it answered CONNECT aws.test:443 with 407',
    ],
    [{ user: 'u' }, '', 'asks for a user and a password: it answered CONNECT aws.test:443 with 407'],
    [
      { refusesWith: 403 },
      'u:secret@',
      'does not let this through: it answered CONNECT aws.test:443 with 403 Forbidden',
    ],
    [{ swallows: true }, 'u:secret@', 'did not connect within 4.5 s'],
  ])(
    'that refuses (%j) is named with its variable, without the password',
    async (options, user, sentence) => {
      const { port } = await startWith(options)
      const asked = get('https://aws.test/', { https_proxy: `http://${user}127.0.0.1:${port}` })
      await expect(asked).rejects.toThrow(`the proxy http://127.0.0.1:${port} (https_proxy) ${sentence}`)
      await expect(asked).rejects.not.toThrow(/secret|wrong/)
    },
  )

  it.each(['https://aws.test/', 'http://aws.test:4566/'])('that is not there is named: %s', async (url) => {
    await expect(get(url, { ALL_PROXY: '127.0.0.1:9' })).rejects.toThrow(
      'the proxy http://127.0.0.1:9 (ALL_PROXY) cannot be used: connect ECONNREFUSED',
    )
  })

  it('holds nothing open once the network is closed', async () => {
    const { url } = await startWith({ swallows: true })
    const asked = get('https://aws.test/', { HTTPS_PROXY: url })
    asked.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
    network?.close()
    await expect(asked).rejects.toThrow('was not waited for any longer')
  })
})

describe('alerts', () => {
  it('go the same way as AWS, and say which proxy is wrong', async () => {
    const { url } = await startWith({ user: 'u', password: 'p' })
    const { signal } = new AbortController()
    const answer = await postOver(trusting({ HTTPS_PROXY: url.replace('//', '//u:p@') }))(
      { url: 'https://aws.test/v2/enqueue', body: '{}', headers: {} },
      signal,
    )
    expect(answer).toMatchObject({ status: 200, body: 'here' })
    expect(seen).toEqual(['POST /v2/enqueue aws.test'])
    const asked = postOver(trusting({ ALL_PROXY: url.replace('//', '//u:secret@') }))(
      { url: 'https://aws.test/', body: '{}', headers: {} },
      signal,
    )
    await expect(asked).rejects.toThrow(`the proxy ${url} (ALL_PROXY) asks for another user or password`)
    await expect(asked).rejects.not.toThrow('secret')
  })
})

describe('AWS_CA_BUNDLE', () => {
  it('is trusted beside those that Node trusts', async () => {
    const { url } = await startWith()
    await expect(get('https://aws.test/', { HTTPS_PROXY: url })).rejects.toThrow(/certificate/)
    expect(await get('https://aws.test/', trusting({ HTTPS_PROXY: url }))).toBe('200 here')
  })

  it.each([
    ['missing.pem', null, 'ENOENT'],
    ['.', null, 'it is a folder, not a file'],
    ['empty.pem', '', 'no PEM certificate'],
    ['key.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 'no PEM certificate'],
    [
      'bad.pem',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      'certificate 1 of it is damaged',
    ],
  ])('%s is refused before anything is asked', (name, content, sentence) => {
    const path = join(folder, name)
    if (content !== null) writeFileSync(path, content)
    expect(() => openNetwork({ AWS_CA_BUNDLE: path }, { keepAlive: false, maxSockets: 1 })).toThrow(sentence)
    expect(() => openNetwork({ AWS_CA_BUNDLE: path }, { keepAlive: false, maxSockets: 1 })).toThrow(
      /^AWS_CA_BUNDLE: received /,
    )
  })
})
