import type { Instance, InstanceStateName } from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import type { Region } from '../../../sandbox/aws/region.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import type { Everything } from './harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

describe('prefix lists and endpoint services', () => {
  const LIST = 'aws_ec2_managed_prefix_list'
  const ENTRIES_OF_ALL = `${LIST}.entries`
  const ENTRIES = Array.from({ length: 12 }, (_, index) => ({
    Cidr: `10.0.${index}.0/24`,
    Description: `d${index}`,
  }))

  function fill(region: Region): void {
    region.prefixLists.push(
      { PrefixListId: 'pl-1', PrefixListName: 'offices', OwnerId: HOME, Tags: [] },
      { PrefixListId: 'pl-2', PrefixListName: 'com.amazonaws.eu-central-1.s3', OwnerId: 'AWS', Tags: [] },
    )
    region.prefixListEntries.set('pl-1', ENTRIES)
    region.prefixListEntries.set('pl-2', [])
  }

  it('have all entries, from every page', async () => {
    const { aws, region } = await sandbox(5)
    fill(region)
    const all = await read(LIST, ENTRIES_OF_ALL)
    expect(all.gaps).toEqual([])
    expect(all.complete).toMatchObject([
      { kind: LIST, count: 2 },
      { kind: ENTRIES_OF_ALL, count: 2 },
    ])
    expect(reported(all, 'pl-1')).toMatchObject({
      name: 'offices',
      entries: ENTRIES.map(({ Cidr, Description }) => ({ cidr: Cidr, description: Description })),
    })
    expect(reported(all, 'pl-2')).toMatchObject({ owner_id: 'AWS', entries: [] })
    expect(aws.log.count({ operation: 'GetManagedPrefixListEntries' })).toBe(4)
  })

  it('are a gap without entries where these are denied, after one call', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    for (let index = 3; index < 30; index += 1)
      region.prefixLists.push({ PrefixListId: `pl-${index}`, Tags: [] })
    aws.faults.deny({ operation: 'GetManagedPrefixListEntries' })
    const all = await read(LIST, ENTRIES_OF_ALL)
    expect(all.complete).toMatchObject([{ kind: LIST, count: 29 }])
    expect(all.gaps).toMatchObject([
      {
        kind: ENTRIES_OF_ALL,
        properties: ['entries'],
        reason: 'denied',
        action: 'ec2:GetManagedPrefixListEntries',
      },
    ])
    expect(all.gaps[0]?.message).toMatch(
      /^entries was not read of 29 of 29 resources\. GetManagedPrefixListEntries: /,
    )
    expect(all.resources).toHaveLength(29)
    expect(all.resources.filter(({ reported: properties }) => 'entries' in properties)).toEqual([])
    expect(aws.log.count({ operation: 'GetManagedPrefixListEntries' })).toBeLessThanOrEqual(2)
  })

  it('keep what was read where one list fails, and forget a list that is gone', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    region.prefixLists.push({ PrefixListId: 'pl-3', PrefixListName: 'deleted meanwhile', Tags: [] })
    aws.faults.error({ operation: 'GetManagedPrefixListEntries', times: 1 }, 'InvalidState', 'not now')
    const all = await read(LIST, ENTRIES_OF_ALL)
    expect(all.gaps).toMatchObject([{ reason: 'error', properties: ['entries'] }])
    expect(
      all.resources.map(({ id, reported: { entries } }) => [id, (entries as unknown[] | undefined)?.length]),
    ).toEqual(expect.arrayContaining([['pl-1', undefined]]))
    expect(reported(all, 'pl-2')).toMatchObject({ entries: [] })
    expect(reported(all, 'pl-3')).toBeUndefined()
  })

  it('say who may use a service', async () => {
    const { aws, region } = await sandbox()
    region.endpointServices.push({ ServiceId: 'vpce-svc-1', AcceptanceRequired: false, Tags: [] })
    region.servicePermissions.set('vpce-svc-1', [
      { PrincipalType: 'All', Principal: '*', ServiceId: 'vpce-svc-1', Tags: [] },
    ])
    const open = await read('aws_vpc_endpoint_service')
    expect(open.gaps).toEqual([])
    expect(reported(open, 'vpce-svc-1')).toMatchObject({
      acceptance_required: false,
      allowed_principals: [{ principal_type: 'All', principal: '*' }],
    })
    aws.faults.html({ operation: 'DescribeVpcEndpointServicePermissions' })
    const unread = await read('aws_vpc_endpoint_service')
    expect(unread.gaps).toMatchObject([
      {
        reason: 'malformed',
        action: 'ec2:DescribeVpcEndpointServicePermissions',
        properties: ['allowed_principals'],
      },
    ])
    expect('allowed_principals' in (reported(unread, 'vpce-svc-1') ?? {})).toBe(false)
  })
})

function machine(InstanceId: string, Name: InstanceStateName): Instance {
  return { InstanceId, State: { Code: 16, Name }, NetworkInterfaces: [], Tags: [] }
}

describe('user data', () => {
  const KIND = 'aws_ec2_instance'
  const NEED = 'aws_ec2_instance.instance_user_data'
  const SCRIPT = '#!/bin/sh\nexport TOKEN=hünter2\n'

  function fill(region: Region): void {
    region.reservations.push({
      ReservationId: 'r-1',
      OwnerId: HOME,
      Instances: [
        machine('i-1', 'running'),
        machine('i-2', 'stopped'),
        machine('i-3', 'running'),
        machine('i-4', 'terminated'),
      ],
    })
    region.userData.set('i-1', Buffer.from(SCRIPT).toString('base64'))
    region.userData.set('i-2', gzipSync(SCRIPT).toString('base64'))
  }

  it('is not asked for unless somebody needs it', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    const all = await read(KIND)
    expect(all.complete.map(({ kind }) => kind)).toEqual([KIND])
    expect(aws.log.count({ operation: 'DescribeInstanceAttribute' })).toBe(0)
    expect(AWS_KINDS.get(KIND)?.actions).toEqual(['ec2:DescribeInstances'])
    expect(AWS_KINDS.get(KIND)?.costly).toMatchObject({
      instance_user_data: ['ec2:DescribeInstanceAttribute'],
    })
    expect(AWS_KINDS.get(KIND)?.properties['instance_user_data']).toEqual({ type: 'string', secret: true })
  })

  it('is text, unpacked where it is gzipped, of all instances that are not terminated', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    const all = await read(KIND, NEED)
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind, count }) => [kind, count])).toEqual([
      [KIND, 4],
      [NEED, 4],
    ])
    const texts = all.resources.map(({ id, reported: { instance_user_data: text } }) => [id, text])
    expect(texts).toEqual([
      ['i-1', SCRIPT],
      ['i-2', SCRIPT],
      ['i-3', undefined],
      ['i-4', undefined],
    ])
    expect(aws.log.count({ operation: 'DescribeInstanceAttribute' })).toBe(3)
  })

  it.each([
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x41])],
    ['text with a NUL', Buffer.from('a\0b')],
    ['a gzip that ends early', gzipSync(SCRIPT).subarray(0, 20)],
    ['a gzip bomb', gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20))],
  ])('of %s stays as AWS sent it', async (_name, bytes) => {
    const { region } = await sandbox()
    fill(region)
    region.userData.set('i-1', bytes.toString('base64'))
    const all = await read(KIND, NEED)
    expect(reported(all, 'i-1')?.['instance_user_data']).toBe(bytes.toString('base64'))
  })

  it('that cannot be read is a gap of its own: the instances are complete', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    aws.faults.deny({ operation: 'DescribeInstanceAttribute' })
    const all = await read(KIND, NEED)
    expect(all.complete.map(({ kind }) => kind)).toEqual([KIND])
    expect(all.gaps).toMatchObject([
      {
        kind: NEED,
        reason: 'denied',
        action: 'ec2:DescribeInstanceAttribute',
        properties: ['instance_user_data'],
      },
    ])
    expect(all.resources).toHaveLength(4)
  })

  it('is a gap where the instances were not all listed', async () => {
    const { aws } = await sandbox()
    aws.faults.deny({ operation: 'DescribeInstances' })
    const all = await read(KIND, NEED)
    expect(all.complete).toEqual([])
    expect(all.gaps.map(({ kind, action }) => [kind, action])).toEqual([
      [KIND, 'ec2:DescribeInstances'],
      [NEED, 'ec2:DescribeInstances'],
    ])
  })
})

function times({ resources }: Everything): readonly unknown[] {
  return resources.map(({ reported: { instance_image_deprecation_time: time } }) => time)
}

function launch(region: Region, images: readonly (string | undefined)[]): void {
  const Instances = images.map((ImageId, index) => ({
    ...machine(`i-${index + 1}`, 'running'),
    ...(ImageId === undefined ? {} : { ImageId }),
  }))
  region.reservations.push({ ReservationId: 'r-1', OwnerId: HOME, Instances })
}

describe('the deprecation of images', () => {
  const KIND = 'aws_ec2_instance'
  const NEED = 'aws_ec2_instance.instance_image_deprecation_time'
  const PAST = '2025-06-30T12:00:00.000Z'

  it('is told of own images and of those of others, each asked about once', async () => {
    const { aws, region } = await sandbox()
    launch(region, ['ami-own', 'ami-amazon', 'ami-gone', 'ami-amazon', 'ami-fresh', undefined])
    region.images.push({ ImageId: 'ami-own', DeprecationTime: '2027-01-02T03:04:05.000Z' })
    region.sharedImages.push(
      { ImageId: 'ami-amazon', ImageOwnerAlias: 'amazon', DeprecationTime: PAST },
      { ImageId: 'ami-fresh', ImageOwnerAlias: 'amazon' },
      { ImageId: 'ami-unused', DeprecationTime: PAST },
    )
    const all = await read(KIND, NEED)
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind, count }) => [kind, count])).toEqual([
      [KIND, 6],
      [NEED, 6],
    ])
    expect(times(all)).toEqual([
      '2027-01-02T03:04:05Z',
      '2025-06-30T12:00:00Z',
      undefined,
      '2025-06-30T12:00:00Z',
      undefined,
      undefined,
    ])
    expect(aws.log.count({ operation: 'DescribeImages' })).toBe(1)
  })

  it('takes a call for each 200 images, and none unless somebody needs it or without instances', async () => {
    const { aws, region } = await sandbox()
    await read(KIND, NEED)
    launch(
      region,
      Array.from({ length: 401 }, (_, index) => `ami-${index}`),
    )
    await read(KIND)
    expect(aws.log.count({ operation: 'DescribeImages' })).toBe(0)
    const all = await read(KIND, NEED)
    expect(all.complete.map(({ kind }) => kind)).toEqual([KIND, NEED])
    expect(aws.log.count({ operation: 'DescribeImages' })).toBe(3)
  })

  it('that cannot be read of some is a gap of its own, and of the others it is told', async () => {
    const { aws, region } = await sandbox()
    launch(
      region,
      Array.from({ length: 201 }, (_, index) => `ami-${index}`),
    )
    for (const ImageId of ['ami-0', 'ami-200']) region.sharedImages.push({ ImageId, DeprecationTime: PAST })
    aws.faults.error({ operation: 'DescribeImages', times: 1 }, 'InvalidState', 'not now')
    const all = await read(KIND, NEED)
    expect(all.complete.map(({ kind }) => kind)).toEqual([KIND])
    expect(all.gaps).toMatchObject([
      {
        kind: NEED,
        reason: 'error',
        action: 'ec2:DescribeImages',
        properties: ['instance_image_deprecation_time'],
      },
    ])
    expect(all.gaps[0]?.message).toMatch(
      /^instance_image_deprecation_time was not read of 200 of 201 resources\. DescribeImages: /,
    )
    expect([times(all)[0], times(all)[200]]).toEqual([undefined, '2025-06-30T12:00:00Z'])
  })

  it('that is denied is asked for once, whatever the number of images', async () => {
    const { aws, region } = await sandbox()
    launch(
      region,
      Array.from({ length: 401 }, (_, index) => `ami-${index}`),
    )
    aws.faults.deny({ operation: 'DescribeImages' })
    const all = await read(KIND, NEED)
    expect(all.gaps).toMatchObject([{ kind: NEED, reason: 'denied' }])
    expect(aws.log.count({ operation: 'DescribeImages' })).toBe(1)
  })

  it('in a form that AWS does not document is a gap, not a guess', async () => {
    const { region } = await sandbox()
    launch(region, ['ami-1'])
    region.sharedImages.push({ ImageId: 'ami-1', DeprecationTime: 'soon' })
    const all = await read(KIND, NEED)
    expect(all.gaps).toMatchObject([
      { kind: KIND, properties: ['instance_image_deprecation_time'], partial: true, reason: 'malformed' },
    ])
    expect(all.resources.map(({ unread }) => unread)).toContainEqual(['instance_image_deprecation_time'])
    expect(times(all)).toEqual([undefined])
  })
})
