import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProxySandbox, startProxy } from '../../sandbox/proxy.ts'
import { type Certificates, type Front, makeCertificates, startFront } from '../net/certificates.ts'
import {
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'
import { gapsIn } from './gaps.ts'

const packaged = packageAction()
const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-network-'))
let certificates: Certificates
let world: World
let fronts: Front[] = []
let proxy: ProxySandbox | null = null

beforeAll(() => {
  certificates = makeCertificates(folder, ['aws.test', 'pagerduty.test'])
})
afterEach(async () => {
  await proxy?.close()
  await Promise.all(fronts.map((front) => front.close()))
  await world.close()
  fronts = []
  proxy = null
})
afterAll(() => {
  for (const path of [folder, packaged.folder]) rmSync(path, { recursive: true, force: true })
})

/** AWS and PagerDuty over TLS, under names that only the proxy knows. */
async function behindProxy(options: { readonly user?: string; readonly password?: string } = {}) {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['us-east-1']),
    LEAN,
  )
  openGroup(world, 'open', 'us-east-1')
  const aws = await startFront(world.aws.url, certificates)
  const pagerduty = await startFront(world.pagerduty.url, certificates)
  fronts = [aws, pagerduty]
  const places = { 'aws.test:443': aws.port, 'pagerduty.test:443': pagerduty.port }
  proxy = await startProxy({ places, ...options })
  return proxy
}

const INPUTS = { 'pagerduty-endpoint': 'https://pagerduty.test' }

function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  return { AWS_ENDPOINT_URL: 'https://aws.test', AWS_CA_BUNDLE: certificates.authority, ...more }
}

describe('a proxy for everything', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'named by %s as host:port with a decoded user carries AWS and PagerDuty',
    async (variable) => {
      const { port, requests } = await behindProxy({ user: 'us@er', password: 'p#w@' })
      const run = await world.run(INPUTS, environment({ [variable]: `us%40er:p%23w%40@127.0.0.1:${port}` }))
      expect(run.outputs).toMatchObject({ gaps: '0' })
      expect(Number(run.outputs['alerts-triggered'])).toBeGreaterThan(0)
      expect(world.pagerduty.incidents).not.toEqual([])
      expect(new Set(requests)).toEqual(new Set(['CONNECT aws.test:443', 'CONNECT pagerduty.test:443']))
    },
  )

  it('that wants another password is named as what is wrong, in log and summary', async () => {
    const { port } = await behindProxy({ user: 'u', password: 'right' })
    const run = await world.run(INPUTS, environment({ HTTPS_PROXY: `http://u:wr0ng@127.0.0.1:${port}` }))
    expect(run.outputs['verdict']).toBe('incomplete')
    const sentence = `the proxy http://127.0.0.1:${port} (HTTPS_PROXY) asks for another user or password`
    for (const text of [run.log, run.summary, world.file('result.json')]) expect(text).not.toContain('wr0ng')
    const [gap] = gapsIn(world.result())
    expect(gap).toMatchObject({ reason: 'unreachable', message: expect.stringContaining(sentence) })
    expect(run.summary).toContain('asks for another user or password')
  })

  it('that reads what passes is understood, and AWS_CA_BUNDLE named', async () => {
    const { url } = await behindProxy()
    const { AWS_CA_BUNDLE: _, ...variables } = environment({ HTTPS_PROXY: url })
    await world.run({ ...INPUTS, 'timeout-minutes': '0.3' }, variables)
    expect(gapsIn(world.result())[0]?.message).toContain(
      'where a proxy reads what passes, AWS_CA_BUNDLE has to name a file with its certificates',
    )
  })

  it.each([
    [{ HTTPS_PROXY: 'socks5://127.0.0.1:1080' }, 'HTTPS_PROXY: received a SOCKS proxy'],
    [
      { ALL_PROXY: 'http://u:secret@x:99999' },
      'ALL_PROXY: received something that is not the address of a proxy',
    ],
    [{ AWS_CA_BUNDLE: '/no/such/bundle.pem' }, 'AWS_CA_BUNDLE: received "/no/such/bundle.pem"'],
  ])('%j is refused in a sentence before any call', async (variables, sentence) => {
    await behindProxy()
    const run = await world.run(INPUTS, environment(variables))
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(run.log).not.toContain('secret')
    expect(world.aws.log.requests).toEqual([])
  })
})
