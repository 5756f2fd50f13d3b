import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'

const packaged = packageAction()
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], ['us-east-1']))
  writeFileSync(join(packaged.folder, 'trace.mjs'), TRACE)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

/** Writes the name of every file of the bundle that Node loads. */
const TRACE = `
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.TRACE_FILE, url + '\\n')
    return next(url, context)
  },
})
`

/** What the files hold that a run has loaded, by their names. */
async function loadedBy(inputs: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const trace = join(packaged.folder, 'trace.txt')
  rmSync(trace, { force: true })
  const TRACE_FILE = trace
  await world.run(inputs, {
    NODE_OPTIONS: `--import=${join(packaged.folder, 'trace.mjs')}`,
    TRACE_FILE,
  })
  const urls = existsSync(trace) ? readFileSync(trace, 'utf8').trimEnd().split('\n') : []
  return new Map(urls.map((url) => [basename(url), readFileSync(new URL(url), 'utf8')]))
}

/** Names of what only the code in question holds. */
const ONLY_IN = {
  'the AWS SDK': /class (EC2|STS|Organizations)Client extends|fromNodeProviderChain = /,
  'the engine': /class InventoryWriter/,
  'the kinds': /aws_ec2_nat_gateway/,
  'the client of PagerDuty': /class Axios\b/,
} as const

function holds(loaded: ReadonlyMap<string, string>, code: RegExp): boolean {
  return [...loaded.values()].some((text) => code.test(text))
}

describe('the start', () => {
  it('of a run that pages loads all of it', async () => {
    const region = world.aws.organisation.account(PRODUCTION).region('us-east-1')
    addOpenGroup(region)
    const loaded = await loadedBy({ accounts: PRODUCTION })
    for (const code of Object.values(ONLY_IN)) expect(holds(loaded, code)).toBe(true)
  })

  it('wrong settings are refused without AWS, the engine, the kinds or PagerDuty', async () => {
    const loaded = await loadedBy({ accounts: '12345678901' })
    expect(loaded.size).toBeGreaterThan(0)
    for (const code of Object.values(ONLY_IN)) expect(holds(loaded, code)).toBe(false)
  })

  it('wrong rules are refused without AWS', async () => {
    const loaded = await loadedBy({ accounts: PRODUCTION, rules: 'no/such/file.yml' })
    expect(holds(loaded, ONLY_IN['the engine'])).toBe(true)
    expect(holds(loaded, ONLY_IN['the AWS SDK'])).toBe(false)
    expect(holds(loaded, ONLY_IN['the client of PagerDuty'])).toBe(false)
  })
})
