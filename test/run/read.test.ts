import { STANDARD } from '../support/privacy.ts'
import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Exceptions } from '../../src/exceptions/exceptions.ts'
import { watchPresence } from '../../src/past/presence.ts'
import { selectRules } from '../../src/run/prologue.ts'
import { readAndEvaluate } from '../../src/run/read.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { listing } from '../clouds/aws/fake-aws.ts'
import { RecordingLogger, useFakeAws } from '../clouds/aws/harness.ts'

const aws = useFakeAws()
const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const REGIONS = 120
const GROUPS = 60
/** Read at a time, waiting to be taken, being evaluated, and what the last turn of the loop still holds. */
const MOST_ALIVE = 20 + 4 + 1 + 3
/** What the inventory holds back: characters that are gathered, and what zlib has not packed yet. */
const HELD_BACK = 400_000

/** Texts that hardly compress, as ids and hashes do. */
function noise(length: number): string {
  return Array.from({ length }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}

describe('a run of many scopes', () => {
  it('forgets each once it is evaluated, and writes the inventory as it goes', async () => {
    aws.fake.regions = Array.from({ length: REGIONS }, (_, i) => [`eu-west-${i}`, 'opted-in'] as const)
    aws.fake.answer = ({ action, region }) =>
      action === 'DescribeSecurityGroups'
        ? listing(
            action,
            Array.from(
              { length: GROUPS },
              (_, i) =>
                `<groupId>sg-${region}-${i}</groupId><groupDescription>${noise(200)}</groupDescription><ipPermissions/>`,
            ),
          )
        : undefined
    const rule = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
    const settings = readSettings((name) => (name === 'rules' ? rule : ''), folder)
    const now = new Date()
    const { accountRules } = selectRules(settings, now)
    const logger = new RecordingLogger()

    const alive = new Map<string, WeakRef<object>>()
    const counts: number[] = []
    const sizes: number[] = []
    const nothing = watchPresence({ status: 'none' })
    const { scan } = await readAndEvaluate({
      settings,
      privacy: STANDARD,
      accountRules,
      exceptions: Exceptions.none,
      startedAt: now,
      rulesAt: (time) => selectRules(settings, time),
      saved: null,
      presence: {
        ...nothing,
        saw: (resource) => {
          if (alive.has(resource.region)) return
          alive.set(resource.region, new WeakRef(resource))
          if (alive.size % 10 !== 0) return
          collectGarbage()
          counts.push([...alive.values()].filter((reference) => reference.deref() !== undefined).length)
          const [file] = readdirSync(settings.reportDir)
          sizes.push(statSync(join(settings.reportDir, file ?? '')).size)
        },
      },
      host: {
        logger,
        now: () => new Date(),
        environment: {},
        links: { run: null, files: null, packs: null, workflow: null },
        runId: 'run',
        signal: new AbortController().signal,
        workflowRun: null,
        workflow: { repository: null, workflow: null },
        openRepository: () => Promise.resolve(null),
        openCache: () => Promise.reject(new Error('there is no cache')),
        relieveMemory: () => undefined,
        publish: () => Promise.resolve(),
      },
    })

    expect(scan.resources['aws_ec2_security_group']).toBe(REGIONS * GROUPS)
    expect(alive.size).toBe(REGIONS + 1)
    expect(counts).toHaveLength(REGIONS / 10)
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ALIVE)
    const whole = statSync(join(settings.reportDir, 'inventory.ndjson.gz')).size
    expect(whole).toBeGreaterThan(2 * HELD_BACK)
    expect(sizes.at(-1)).toBeGreaterThan(whole - HELD_BACK)
    expect(logger.lines.at(-1)).toBe(
      `Evaluated 1 rule on ${(REGIONS * (GROUPS + 1) + 1).toLocaleString('en-US')} resources.`,
    )
  })
})
