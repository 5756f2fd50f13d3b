import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type AwsSandbox, awsEnvironment, startAws } from '../../../../sandbox/aws/server.ts'
import type { Service } from '../../../../src/clouds/aws/service.ts'
import type { Gap } from '../../../../src/model/coverage.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { collectAll, type Everything } from '../harness.ts'
import { type Asked, needsOf } from './asked.ts'
import { HOME, REGION, twoOfEverything } from './estate.ts'

/** The sandbox with two of everything, to which the SDK points; without faults for each test. */
export function useEstate(pageLimit = Infinity): { readonly aws: AwsSandbox } {
  const kept = { ...process.env }
  let aws: AwsSandbox | null = null
  beforeAll(async () => {
    aws = await startAws(twoOfEverything(), { pageLimit })
    Object.assign(process.env, awsEnvironment(aws, HOME), {
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
      AWS_CONFIG_FILE: '/nonexistent/config',
    })
    delete process.env['AWS_PROFILE']
  })
  afterEach(() => {
    aws?.faults.clear()
    aws?.log.clear()
  })
  afterAll(async () => {
    await aws?.close()
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    Object.assign(process.env, kept)
  })
  return {
    get aws(): AwsSandbox {
      if (aws === null) throw new Error('The sandbox runs only within a test.')
      return aws
    },
  }
}

/** Everything that there is to know of the service, and nothing else. */
export function readAll(service: Service, signal?: AbortSignal): Promise<Everything> {
  return collectAll(
    { regions: [REGION], kinds: needsOf(service) },
    {
      environment: { AWS_REGION: REGION, AWS_ENDPOINT_URL: process.env['AWS_ENDPOINT_URL'] },
      ...(signal && { signal }),
    },
  )
}

/** What was read, in an order that does not hang on who answered first. */
export function told({ resources, complete, gaps }: Everything): object {
  return { resources: sorted(resources), complete: sorted(complete), gaps: sorted(gaps) }
}

function sorted(all: readonly object[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).toSorted()
}

/** The gaps that come of what this action tells, in AWS's own doing or in that of what is worked out of it. */
export function gapsOf({ action }: Asked, { gaps }: Everything): readonly Gap[] {
  return gaps.filter((gap) => gap.action === action)
}

/** What is claimed to be known although the action brought nothing: kinds and properties. */
export function claimed(
  { lists, tells }: Asked,
  { complete, gaps, resources }: Everything,
): readonly string[] {
  const wholeKinds = complete.map(({ kind }) => kind).filter((kind) => lists.includes(kind))
  const properties = tells.flatMap(({ kind, properties: names }) =>
    names
      .filter((name) => !gaps.some((gap) => isAbout(gap, kind, name)))
      .filter(
        (name) =>
          isToldOfAny(resources, kind, name) || complete.some((one) => one.kind === `${kind}.${name}`),
      )
      .map((name) => `${kind}.${name}`),
  )
  return [...wholeKinds, ...properties]
}

function isAbout(gap: Gap, kind: string, property: string): boolean {
  return (
    gap.kind === `${kind}.${property}` || (gap.kind === kind && (gap.properties?.includes(property) ?? true))
  )
}

function isToldOfAny(resources: readonly Resource[], kind: string, property: string): boolean {
  return resources.some((one) => one.kind === kind && Object.hasOwn(one.reported, property))
}
