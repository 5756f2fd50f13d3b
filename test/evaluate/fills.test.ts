import { describe, expect, it } from '@jest/globals'
import { fillsOf } from '../../src/evaluate/fills.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'

function resource(kind: string, id: string, reported: JsonObject = {}): Resource {
  return { kind, id, name: id, account: '111122223333', region: 'eu-west-1', reported, edges: [] }
}

describe('fillsOf', () => {
  it('knows the id of the resource by the last word of its kind', () => {
    expect(fillsOf(resource('aws_ec2_security_group', 'sg-1'), ['group id', 'region'], [])).toEqual({
      'group id': 'sg-1',
    })
    expect(fillsOf(resource('aws_ec2_volume', 'vol-1'), ['resource id', 'snapshot id'], [])).toEqual({
      'resource id': 'vol-1',
    })
    const arn = 'arn:aws:sqs:eu-west-1:111122223333:jobs'
    expect(fillsOf(resource('aws_sqs_queue', 'jobs', { arn }), ['resource arn'], [])).toEqual({
      'resource arn': arn,
    })
    expect(fillsOf(resource('aws_ec2_volume', 'vol-1'), ['resource arn'], [])).toBeUndefined()
  })

  it('knows the ids that its properties hold, however deep, where there is one', () => {
    const instance = resource('aws_ec2_instance', 'i-1', {
      vpc_id: 'vpc-1',
      instance_subnet_id: 'subnet-1',
      instance_network_interfaces: [{ network_interface_id: 'eni-1', groups: [{ group_id: 'sg-1' }] }],
      groups: [{ group_id: 'sg-2' }],
      tags: { owner_id: 'somebody' },
    })
    const asked = ['vpc id', 'subnet id', 'interface id', 'group id', 'owner id']
    expect(fillsOf(instance, asked, [])).toEqual({
      'vpc id': 'vpc-1',
      'subnet id': 'subnet-1',
      'interface id': 'eni-1',
    })
  })

  it('takes its own property before those of its parts', () => {
    const one = resource('aws_x', 'x', { vpc_id: 'vpc-1', peer: { vpc_id: 'vpc-2' } })
    expect(fillsOf(one, ['vpc id'], [])).toEqual({ 'vpc id': 'vpc-1' })
  })

  it('knows the default version of a launch template', () => {
    const template = resource('aws_ec2_launch_template', 'lt-1', {
      version_number: 3,
      is_default_version: true,
      latest_version_number: 7,
    })
    expect(fillsOf(template, ['template id', 'default version', 'new version'], [])).toEqual({
      'template id': 'lt-1',
      'default version': '3',
    })
  })

  it('knows the service of credentials', () => {
    const key = resource('aws_iam_service_specific_credential', 'ACCA1', {
      service_name: 'bedrock.amazonaws.com',
      credential_user: 'anna',
    })
    expect(fillsOf(key, ['credential id', 'service name', 'user name'], [])).toEqual({
      'credential id': 'ACCA1',
      'service name': 'bedrock.amazonaws.com',
    })
  })

  it('knows the account, and its own name and ARN where the ARN holds the name', () => {
    const user = {
      ...resource('aws_iam_user', 'AIDAEXAMPLE', { arn: 'arn:aws:iam::111122223333:user/staff/ada' }),
      name: 'ada',
    }
    const asked = ['user name', 'user arn', 'account id', 'policy arn', 'group name', 'name']
    expect(fillsOf(user, asked, [])).toEqual({
      'user name': 'ada',
      'user arn': 'arn:aws:iam::111122223333:user/staff/ada',
      'account id': '111122223333',
    })
    const point = {
      ...resource('aws_s3_access_point', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/exchange', {
        arn: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/exchange',
        bucket: 'acme-exchange',
      }),
      name: 'exchange',
    }
    const own = ['access point name', 'access point bucket', 'new access point name']
    expect(fillsOf(point, own, [])).toEqual({
      'access point name': 'exchange',
      'access point bucket': 'acme-exchange',
    })
    const recorder = resource('aws_config_recorder', 'default', {
      arn: 'arn:aws:config:eu-west-1:111122223333:configuration-recorder/default/abc123',
    })
    expect(fillsOf(recorder, ['recorder name'], [])).toEqual({ 'recorder name': 'default' })
  })

  it('takes no tag for a name, and no name that a shell would take for more', () => {
    const volume = {
      ...resource('aws_ec2_volume', 'vol-1', { arn: 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-1' }),
      name: 'volume',
    }
    expect(fillsOf(volume, ['volume name'], [])).toBeUndefined()
    const user = {
      ...resource('aws_iam_user', 'AIDAEXAMPLE', { arn: 'arn:aws:iam::111122223333:user/-rf' }),
      name: '-rf',
    }
    expect(fillsOf(user, ['user name'], [])).toBeUndefined()
    expect(fillsOf({ ...user, reported: {} }, ['user name', 'user arn'], [])).toBeUndefined()
  })

  it('names the rules that have to go', () => {
    const group = resource('aws_ec2_security_group', 'sg-1')
    expect(fillsOf(group, ['rule ids'], ['sgr-1', 'sgr-2'])).toEqual({ 'rule ids': 'sgr-1 sgr-2' })
    expect(fillsOf(group, ['rule ids'], [])).toBeUndefined()
  })

  it('leaves names to the reader: they are whatever somebody wrote', () => {
    const one = resource('aws_x', 'x', { name: 'prod', description: 'db', new_group_id: 'sg-2' })
    expect(fillsOf(one, ['name', 'description', 'office cidr block'], [])).toBeUndefined()
  })

  it.each(['$(reboot)', 'a b', "it's", 'a;b', '`id`', 'a|b', '', '<x>', '--profile', '=ls'])(
    'hands no shell what is more than a word: %j',
    (id) => {
      expect(fillsOf(resource('aws_ec2_security_group', id), ['group id'], [])).toBeUndefined()
    },
  )
})
