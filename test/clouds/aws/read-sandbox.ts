import { afterAll, afterEach, beforeAll } from '@jest/globals'
import type { Account } from '../../../sandbox/aws/account.ts'
import { Organisation } from '../../../sandbox/aws/organisation.ts'
import type { Region } from '../../../sandbox/aws/region.ts'
import { type AwsSandbox, awsEnvironment, startAws } from '../../../sandbox/aws/server.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { collectAll, type Everything } from './harness.ts'

export const HOME = '111122223333'

const running: AwsSandbox[] = []

/** Points the SDK at sandboxes and nowhere else, and closes them after each test. */
export function useSandboxes(): void {
  const kept = { ...process.env }
  beforeAll(() => {
    Object.assign(process.env, {
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
      AWS_CONFIG_FILE: '/nonexistent/config',
    })
    delete process.env['AWS_PROFILE']
  })
  afterEach(async () => {
    await Promise.all(running.splice(0).map((aws) => aws.close()))
  })
  afterAll(() => {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    Object.assign(process.env, kept)
  })
}

/** One account in one region, which the environment's credentials open. */
export async function sandbox(
  pageLimit = Infinity,
): Promise<{ readonly aws: AwsSandbox; readonly account: Account; readonly region: Region }> {
  const organisation = new Organisation({ regions: ['eu-central-1'] })
  const account = organisation.addAccount({ id: HOME, name: 'home' })
  const aws = await startAws(organisation, { pageLimit })
  running.push(aws)
  Object.assign(process.env, awsEnvironment(aws, HOME))
  return { aws, account, region: account.region('eu-central-1') }
}

function isAsked({ kind }: { readonly kind: string }): boolean {
  return kind !== 'aws_account' && kind !== 'aws_region'
}

/** What was read of these kinds, without account and region, which cost nothing. */
export async function read(...kinds: readonly string[]): Promise<Everything> {
  const all = await collectAll({ kinds }, { environment: { AWS_REGION: 'eu-central-1' } })
  return { ...all, resources: all.resources.filter(isAsked), complete: all.complete.filter(isAsked) }
}

export function reported({ resources }: Everything, id: string): Resource['reported'] | undefined {
  return resources.find((resource) => resource.id === id)?.reported
}
