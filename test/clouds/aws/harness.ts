import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import type { AWS_PACE } from '../../../src/clouds/aws/client/call.ts'
import { collectAtPace, type CollectRequest, type CollectTools } from '../../../src/clouds/aws/collect.ts'
import type { Collected } from '../../../src/model/collected.ts'
import type { Complete, Gap } from '../../../src/model/coverage.ts'
import type { Logger } from '../../../src/model/logger.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { deriving } from '../../../src/derive/stage.ts'
import { FakeAws } from './fake-aws.ts'
import { AWS_DERIVED } from '../../../src/clouds/aws/kinds.ts'

/** The usual numbers of attempts with pauses that a test can wait for. */
export const QUICK: typeof AWS_PACE = {
  base: 1,
  longestPause: 2,
  budget: 60_000,
  attempts: { long: 12, medium: 5, short: 3, none: 1 },
}

export class RecordingLogger implements Logger {
  readonly lines: string[] = []

  info(line: string): void {
    this.lines.push(line)
  }

  warning(line: string): void {
    this.lines.push(`warning: ${line}`)
  }

  error(line: string): void {
    this.lines.push(`error: ${line}`)
  }

  debug(): void {}

  group<T>(_title: string, work: () => Promise<T>): Promise<T> {
    return work()
  }
}

export interface Everything {
  readonly scopes: readonly Collected[]
  readonly resources: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
  readonly log: readonly string[]
}

/** The kinds that the fake serves. */
export const REQUEST: CollectRequest = {
  accounts: [],
  role: null,
  externalId: null,
  regions: [],
  kinds: [
    'aws_vpc',
    'aws_ec2_subnet',
    'aws_ec2_security_group',
    'aws_ec2_network_interface',
    'aws_ec2_instance',
    'aws_ec2_volume',
  ],
}

export async function collectAll(
  request: Partial<CollectRequest> = {},
  options: {
    readonly signal?: AbortSignal
    readonly now?: () => Date
    readonly environment?: NodeJS.ProcessEnv
    readonly onLeftOut?: CollectTools['onLeftOut']
    readonly onAccountEnd?: CollectTools['onAccountEnd']
    readonly onScope?: (scope: Collected) => void | Promise<void>
  } = {},
): Promise<Everything> {
  const logger = new RecordingLogger()
  const scopes: Collected[] = []
  const tools = {
    logger,
    signal: options.signal ?? new AbortController().signal,
    now: options.now ?? (() => new Date()),
    environment: options.environment ?? {},
    ...(options.onLeftOut === undefined ? {} : { onLeftOut: options.onLeftOut }),
    ...(options.onAccountEnd === undefined ? {} : { onAccountEnd: options.onAccountEnd }),
  }
  const stage = deriving(request.kinds ?? REQUEST.kinds, AWS_DERIVED)
  for await (const scope of collectAtPace({ ...REQUEST, deriving: stage, ...request }, tools, QUICK)) {
    scopes.push(scope)
    await options.onScope?.(scope)
  }
  return {
    scopes,
    resources: scopes.flatMap((scope) => scope.resources),
    complete: scopes.flatMap((scope) => scope.complete),
    gaps: scopes.flatMap((scope) => scope.gaps),
    log: logger.lines,
  }
}

/** Account, region, kind, reason and action of a gap in one string. */
export function brief({ account, region, kind, reason, action }: Gap): string {
  return `${account} ${region} ${kind} ${reason} ${action}`
}

/** Points the SDK at a fake AWS and nowhere else; the fake is fresh for every test. */
export function useFakeAws(): { readonly fake: FakeAws; endpoint: (url: string) => void } {
  const kept = { ...process.env }
  let fake: FakeAws | null = null
  beforeAll(() => {
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
      AWS_CONFIG_FILE: '/nonexistent/config',
    })
    delete process.env['AWS_PROFILE']
  })
  beforeEach(async () => {
    await fake?.stop()
    fake = await FakeAws.start()
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: fake.url,
      AWS_ACCESS_KEY_ID: 'AKIA111122223333',
      AWS_SECRET_ACCESS_KEY: 'secret',
    })
  })
  afterAll(async () => {
    await fake?.stop()
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    Object.assign(process.env, kept)
  })
  return {
    get fake(): FakeAws {
      if (fake === null) throw new Error('The fake AWS runs only within a test.')
      return fake
    },
    endpoint: (url) => {
      process.env['AWS_ENDPOINT_URL'] = url
    },
  }
}
