import {
  CreateVpcEndpointCommand,
  CreateVpcEndpointServiceConfigurationCommand,
  type EC2Client,
  ModifyVpcEndpointServicePermissionsCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import type { Place } from '../moto-accounts.ts'
import { createBalancer } from '../moto-requests.ts'
import { endpointPolicies } from './endpoint-policies.ts'
import { given, named, pick, shareOf, type Turn } from './made.ts'
import type { Networks } from './networks.ts'

/** Services that VPCs shall have endpoints for, and some with names like theirs. */
const WANTED = ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents']
const NOT_WANTED = ['ec2messages', 'ssmmessages', 'logs', 's3']

interface Around extends Place {
  readonly url: string
  readonly networks: Networks
  readonly turn: Turn
  readonly random: Random
}

/** Endpoints in one zone or two, with all kinds of policies, and services of the account's own. */
export async function createEndpoints(ec2: EC2Client, around: Around): Promise<void> {
  await createWanted(ec2, around)
  await createWithPolicies(ec2, around)
  await createServices(ec2, around)
}

/** In `main` some are there and in `flat` what those lack, by other names or not. */
async function createWanted(ec2: EC2Client, { region, networks, random }: Around): Promise<void> {
  const { vpcs, subnets } = networks
  for (const service of [...WANTED, ...NOT_WANTED]) {
    const isInMain = random.next() < 0.5
    const zones = isInMain ? ['private-a', ...(random.next() < 0.5 ? ['private-b'] : [])] : ['flat']
    const suffix = random.next() < 0.3 ? '-fips' : ''
    await ec2.send(
      new CreateVpcEndpointCommand({
        VpcId: pick(vpcs, isInMain ? 'main' : 'flat'),
        ServiceName: `com.amazonaws.${region}.${service}${suffix}`,
        VpcEndpointType: 'Interface',
        SubnetIds: zones.map((zone) => pick(subnets, zone)),
        TagSpecifications: named('vpc-endpoint', 'as-aws-makes-it'),
      }),
    )
  }
}

/** The name of each is that of its policy. */
async function createWithPolicies(ec2: EC2Client, around: Around): Promise<void> {
  const { account, region, networks, turn, random } = around
  for (const [name, { document }] of shareOf(Object.entries(endpointPolicies(account)), turn, random, 0.1)) {
    await ec2.send(
      new CreateVpcEndpointCommand({
        VpcId: pick(networks.vpcs, 'dark'),
        ServiceName: `com.amazonaws.${region}.s3`,
        VpcEndpointType: 'Gateway',
        ...(document === undefined ? {} : { PolicyDocument: document }),
        TagSpecifications: named('vpc-endpoint', name),
      }),
    )
  }
}

/** Whom the services let in. */
const PRINCIPALS: Readonly<Record<string, (account: string) => readonly string[]>> = {
  nobody: () => [],
  own: (account) => [`arn:aws:iam::${account}:root`, `arn:aws:iam::${account}:role/app`],
  partner: () => ['arn:aws:iam::999988887777:root'],
  everybody: () => ['*'],
  'own-and-partner': (account) => [
    `arn:aws:iam::${account}:root`,
    'arn:aws:iam::999988887777:user/integration',
  ],
}

async function createServices(ec2: EC2Client, around: Around): Promise<void> {
  const { account, networks, turn, random } = around
  const balancer = await createBalancer(around.url, around, pick(networks.subnets, 'private-a'))
  const plans = Object.entries(PRINCIPALS).flatMap(([name, principalsOf]) =>
    [true, false].map((isAsked) => ({ name, principals: [...principalsOf(account)], isAsked })),
  )
  for (const { name, principals, isAsked } of shareOf(plans, turn, random, 0.1)) {
    const { ServiceConfiguration } = await ec2.send(
      new CreateVpcEndpointServiceConfigurationCommand({
        NetworkLoadBalancerArns: [balancer],
        AcceptanceRequired: isAsked,
        TagSpecifications: name === 'own' ? [] : named('vpc-endpoint-service', name),
      }),
    )
    if (principals.length === 0) continue
    const request = { ServiceId: given(ServiceConfiguration?.ServiceId), AddAllowedPrincipals: principals }
    await ec2.send(new ModifyVpcEndpointServicePermissionsCommand(request))
  }
}
