import { afterEach, beforeEach } from '@jest/globals'
import type { Instance } from '@aws-sdk/client-ec2'
import { Organisation } from '../../../sandbox/aws/organisation.ts'
import type { Region } from '../../../sandbox/aws/region.ts'
import { startAws, type AwsOptions, type AwsSandbox } from '../../../sandbox/aws/server.ts'
import { EC2 } from '../../../src/clouds/aws/services/ec2/service.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { collectAll, useFakeAws, type Everything } from './harness.ts'

export const HOME = '111122223333'
export const STRANGER = '444455556666'

const KINDS = EC2.kinds.map(({ name }) => name)

interface SandboxUse {
  readonly organisation: Organisation
  /** Of the account HOME; what is collected. */
  readonly region: Region
  readonly aws: AwsSandbox
  /** Starts the sandbox anew. */
  restart(options: AwsOptions): Promise<void>
  collect(kinds?: readonly string[]): Promise<Everything>
}

/** Two accounts in three regions, fresh for every test, to which the SDK points. */
export function useSandbox(): SandboxUse {
  const fake = useFakeAws()
  let use: { readonly organisation: Organisation; readonly region: Region; aws: AwsSandbox } | null = null
  const current = () => {
    if (use === null) throw new Error('The sandbox runs only within a test.')
    return use
  }
  beforeEach(async () => {
    const organisation = new Organisation({ regions: ['us-east-1', 'eu-central-1', 'eu-west-1'] })
    const region = organisation.addAccount({ id: HOME, name: 'home' }).region('eu-central-1')
    organisation.addAccount({ id: STRANGER, name: 'stranger' })
    use = { organisation, region, aws: await startAws(organisation) }
    fake.endpoint(use.aws.url)
    const { accessKeyId, secretAccessKey } = organisation.account(HOME).keys
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
  })
  afterEach(() => use?.aws.close())
  return {
    get organisation() {
      return current().organisation
    },
    get region() {
      return current().region
    },
    get aws() {
      return current().aws
    },
    restart: async (options) => {
      const now = current()
      await now.aws.close()
      now.aws = await startAws(now.organisation, options)
      fake.endpoint(now.aws.url)
    },
    collect: (kinds = KINDS) => collectAll({ regions: ['eu-central-1'], kinds }),
  }
}

export function reportedOf({ resources }: Everything, kind: string): Readonly<Record<string, JsonObject>> {
  const such = resources.filter((resource) => resource.kind === kind)
  return Object.fromEntries(such.map(({ id, reported }) => [id, reported]))
}

/** `default aws_vpc/vpc-1 -> aws_ec2_network_acl/acl-1`, of one resource. */
export function edgesOf({ resources }: Everything, id: string): readonly string[] {
  return resources
    .filter((resource) => resource.id === id)
    .flatMap(({ kind, edges }) =>
      edges.map((edge) => {
        const there = `${edge.kind}/${edge.id}${edge.region === undefined ? '' : `@${edge.region}`}`
        const here = `${kind}/${id}`
        return `${edge.type} ${edge.direction === 'in' ? `${there} -> ${here}` : `${here} -> ${there}`}`
      }),
    )
}

/** Adds a running instance, i-1 unless told otherwise. */
export function addMachine(region: Region, own: Instance): void {
  const State = { Code: 16, Name: 'running' as const }
  const Instances = [{ InstanceId: 'i-1', State, NetworkInterfaces: [], ...own }]
  region.reservations.push({ ReservationId: 'r-1', OwnerId: HOME, Groups: [], Instances })
}
