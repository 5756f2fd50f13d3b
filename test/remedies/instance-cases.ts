import { address } from '../../sandbox/aws/gateways.ts'
import { networkInterface } from '../../sandbox/aws/machines.ts'
import { image } from '../../sandbox/aws/images.ts'
import { permission } from '../../sandbox/aws/security-groups.ts'
import type { Kept, RemedyCase } from './case.ts'
import type { Estate } from './estate.ts'
import { opened, publicRules } from './group-cases.ts'

const ENCLAVE = { EnclaveOptions: { Enabled: true } }
const YEAR_AGO = new Date(Date.now() - 365 * 86_400_000)
const SECRET = Buffer.from('#!/bin/sh\nexport DB_PASSWORD=hunter2222\n').toString('base64')
const CLEAN = Buffer.from('#!/bin/sh\nfetch-secret\n').toString('base64')

function stopHost({ host }: Estate, days: number): void {
  const since = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
  host.State = { Code: 80, Name: 'stopped' }
  host.LaunchTime = YEAR_AGO
  host.StateTransitionReason = `User initiated (${since} GMT)`
}

/** What a case has of public addresses; the commands for the others are left out. */
function addresses(
  estate: Estate,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string | null>> {
  return {
    'subnet id': estate.id.subnet,
    'address association id': null,
    'allocation id': null,
    'interface id': null,
    'ipv6 addresses': null,
    'ipv6 prefixes': null,
    ...own,
  }
}

const ELASTIC = {
  'address association id': 'eipassoc-0123456789abcdef0',
  'allocation id': 'eipalloc-0123456789abcdef0',
}
const IPV6 = '2600:1f18:1234:5600::5'
const PREFIX = '2600:1f18:1234:5600:1::/80'

/** Nobody takes the role away for an address. */
function hasProfile({ host }: Estate): readonly Kept[] {
  return [[host.IamInstanceProfile === undefined, false]]
}

function publicAddressCases(rule: string, prepare: (estate: Estate) => void): readonly RemedyCase[] {
  return [
    {
      rule,
      of: 'an Elastic IP address',
      prepare: (estate) => {
        prepare(estate)
        estate.publish('elastic')
      },
      given: (estate) => addresses(estate, ELASTIC),
      keeps: hasProfile,
    },
    {
      rule,
      of: 'an address that was assigned at launch',
      prepare: (estate) => {
        prepare(estate)
        estate.publish('assigned')
      },
      given: (estate) => addresses(estate, { 'interface id': estate.id.card }),
      keeps: hasProfile,
    },
    {
      rule,
      of: 'IPv6',
      prepare: (estate) => {
        prepare(estate)
        estate.card.Ipv6Addresses = [{ Ipv6Address: IPV6 }]
        estate.card.Ipv6Prefixes = [{ Ipv6Prefix: PREFIX }]
      },
      given: (estate) =>
        addresses(estate, {
          'interface id': estate.id.card,
          'ipv6 addresses': IPV6,
          'ipv6 prefixes': PREFIX,
        }),
    },
  ]
}

function successor({ id }: Estate): Readonly<Record<string, string>> {
  return {
    'image id': 'ami-0abcdef1234567890',
    'current image id': 'ami-0fedcba9876543210',
    'instance type': 'm7g.large',
    'subnet id': id.subnet,
    'group ids': id.group,
    'profile name': 'web',
  }
}

const BY_SUCCESSOR = {
  'aws-ec2-instance-detailed-monitoring-off': 'The successor is yet to be monitored as the old one was.',
  'aws-ec2-resource-without-tags': 'The successor is yet to be tagged.',
  'aws-ec2-volume-without-snapshot': 'The successor’s volume is new.',
}

function wideGroup(port: number) {
  return (estate: Estate): void => {
    Object.assign(estate.host, ENCLAVE)
    estate.open(permission('tcp', port, '198.51.100.0/24', '8.8.8.0/24'))
  }
}

function openedRules(port: number) {
  return (estate: Estate): Readonly<Record<string, string>> => {
    const group = opened(estate)?.GroupId ?? ''
    return {
      'group id': group,
      port: String(port),
      'client group id': estate.id.group,
      'rule ids': publicRules(estate, group),
    }
  }
}

export const INSTANCE_CASES: readonly RemedyCase[] = [
  {
    rule: 'aws-ec2-elastic-ip-not-used',
    prepare: ({ region }) => {
      region.addresses.push(address(region, '52.94.76.1', { Tags: [{ Key: 'team', Value: 'web' }] }))
    },
    given: ({ region }) => ({
      'allocation id':
        region.addresses.find(({ AssociationId }) => AssociationId === undefined)?.AllocationId ?? '',
    }),
  },
  ...['aws-ec2-enclave-host-imdsv1-allowed', 'aws-ec2-instance-imdsv1-allowed'].map((rule): RemedyCase => ({
    rule,
    prepare: ({ host }) => {
      Object.assign(host, ENCLAVE, {
        MetadataOptions: { HttpTokens: 'optional', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 2 },
      })
    },
    keeps: ({ host }) => [[host.MetadataOptions?.HttpPutResponseHopLimit, 2]],
  })),
  ...(['stopped', 'stopping'] as const).map((Name): RemedyCase => ({
    rule: 'aws-ec2-enclave-host-not-running',
    of: Name,
    prepare: ({ host, cloud }) => {
      Object.assign(host, ENCLAVE)
      host.State = { Name }
      if (Name === 'stopping') {
        cloud.later(() => {
          host.State = { Name: 'stopped' }
        })
      }
    },
  })),
  ...publicAddressCases('aws-ec2-enclave-host-public-address', ({ host }) => {
    Object.assign(host, ENCLAVE)
  }),
  ...publicAddressCases('aws-ec2-instance-public-address', () => undefined),
  ...publicAddressCases('aws-ec2-instance-public-address-with-profile', () => undefined),
  {
    rule: 'aws-ec2-enclave-host-unrestricted-ingress',
    prepare: wideGroup(4443),
    given: openedRules(4443),
  },
  {
    rule: 'aws-ec2-enclave-host-vsock-proxy-exposed',
    prepare: wideGroup(8000),
    given: openedRules(8000),
  },
  {
    rule: 'aws-ec2-imdsv2-not-account-default',
    prepare: ({ region }) => {
      region.settings.metadataDefaults = { AccountLevel: { HttpPutResponseHopLimit: 2 } }
    },
    keeps: ({ region }) => [[region.settings.metadataDefaults.AccountLevel?.HttpPutResponseHopLimit, 2]],
  },
  {
    rule: 'aws-ec2-instance-detailed-monitoring-off',
    prepare: ({ host }) => {
      host.Monitoring = { State: 'disabled' }
    },
  },
  {
    rule: 'aws-ec2-instance-multiple-interfaces',
    prepare: ({ region, subnet, group, id, place }) => {
      const second = networkInterface(region, {
        id: 'eni-0fedcba9876543210',
        subnet,
        groups: [group],
        address: place.addresses.inside(subnet),
      })
      second.TagSet = [{ Key: 'team', Value: 'web' }]
      second.Status = 'in-use'
      second.Attachment = {
        AttachmentId: 'eni-attach-2',
        InstanceId: id.host,
        DeviceIndex: 1,
        Status: 'attached',
      }
      region.networkInterfaces.push(second)
    },
    given: () => ({ 'attachment id': 'eni-attach-2', 'interface id': 'eni-0fedcba9876543210' }),
  },
  {
    rule: 'aws-ec2-instance-outdated-image',
    prepare: ({ region }) => {
      region.images.push(
        image(region, 'ami-0abcdef1234567890', 'snap-0', {
          DeprecationTime: '2025-01-01T00:00:00.000Z',
          Tags: [{ Key: 'team', Value: 'web' }],
        }),
      )
    },
    given: successor,
    brings: BY_SUCCESSOR,
  },
  {
    rule: 'aws-ec2-instance-paravirtual',
    prepare: ({ host }) => {
      host.VirtualizationType = 'paravirtual'
    },
    given: successor,
    brings: BY_SUCCESSOR,
  },
  {
    rule: 'aws-ec2-instance-stopped-too-long',
    prepare: (estate) => stopHost(estate, 90),
    given: () => ({ name: 'before-the-end' }),
    brings: { 'aws-ec2-security-group-not-used': 'Nothing else had the group.' },
    keeps: ({ region }) => [[region.images.map(({ State }) => State), ['available']]],
  },
  {
    rule: 'aws-ec2-instance-too-old',
    prepare: ({ host }) => {
      host.LaunchTime = YEAR_AGO
    },
    given: () => ({ 'group name': 'web' }),
    keeps: ({ host }) => [[host.State?.Name, 'running']],
  },
  {
    rule: 'aws-ec2-instance-without-profile',
    prepare: ({ host }) => {
      delete host.IamInstanceProfile
    },
    given: () => ({ 'profile name': 'web' }),
  },
  {
    rule: 'aws-ec2-network-interface-source-dest-check-off',
    prepare: ({ card }) => {
      card.SourceDestCheck = false
    },
  },
  {
    rule: 'aws-ec2-instance-secrets-in-user-data',
    prepare: ({ region, id }) => {
      region.userData.set(id.host, SECRET)
    },
    given: () => ({ name: 'database', file: 'secret.txt' }),
    files: { 'user-data.b64': CLEAN },
    keeps: ({ host, region, id }) => [
      [host.State?.Name, 'running'],
      [region.userData.get(id.host), CLEAN],
    ],
  },
  {
    rule: 'aws-ec2-resource-without-tags',
    prepare: ({ group }) => {
      group.Tags = []
    },
    resource: ({ id }) => id.group,
    given: () => ({ team: 'web' }),
  },
]
