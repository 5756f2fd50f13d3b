import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { Withheld } from '../../src/inventory/withheld.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'

const withheld = new Withheld(AWS_KINDS)
const SCRIPT = 'export DB_PASSWORD=hunter2\n'
const KEPT = `(not kept: sha256 ${createHash('sha256').update(SCRIPT).digest('hex')}, 27 characters)`

function resource(kind: string, reported: JsonObject, doubts?: readonly JsonObject[]): Resource {
  const own = {
    account: '111122223333',
    region: 'us-east-1',
    kind,
    id: 'x-1',
    name: 'x',
    reported,
    edges: [],
  }
  return doubts === undefined ? own : { ...own, doubts }
}

function names(...all: readonly string[]): ReadonlySet<string> {
  return new Set(all)
}

describe('what often holds secrets', () => {
  it('is kept as hash and length, wherever it lies', () => {
    const instance = resource('aws_ec2_instance', { id: 'i-1', instance_user_data: SCRIPT }, [
      { id: 'i-1', instance_user_data: SCRIPT, more: 1 },
    ])
    expect(withheld.without(instance)).toEqual({
      ...instance,
      reported: { id: 'i-1', instance_user_data: KEPT },
      doubts: [{ id: 'i-1', instance_user_data: KEPT, more: 1 }],
    })
    const data = { image_id: 'ami-1', user_data: SCRIPT }
    const template = resource('aws_ec2_launch_template', {
      launch_template_data: data,
      latest_launch_template_data: data,
    })
    expect(withheld.without(template).reported).toEqual({
      launch_template_data: { image_id: 'ami-1', user_data: KEPT },
      latest_launch_template_data: { image_id: 'ami-1', user_data: KEPT },
    })
  })

  it('is nothing where there is none', () => {
    for (const kind of ['aws_vpc', 'aws_ec2_instance', 'aws_ec2_launch_template', 'unheard_of']) {
      expect(withheld.without(resource(kind, { id: 'x-1' })).reported).toEqual({ id: 'x-1' })
    }
  })

  it('is known by what a search names', () => {
    expect(withheld.among(['aws_ec2_instance'], names('instance_user_data'))).toEqual(['instance_user_data'])
    const template = ['aws_ec2_launch_template']
    expect(withheld.among(template, names('launch_template_data', 'user_data'))).toEqual(['user_data'])
    expect(withheld.among(template, names('launch_template_data', 'image_id'))).toEqual([])
  })

  it('is declared of every property that holds user data', () => {
    const unmarked: string[] = []
    const walk = (value: object, path: string): void => {
      for (const [name, inner] of Object.entries(value)) {
        if (/(^|_)user_data$/.test(name) && !('secret' in (inner as object))) unmarked.push(`${path}.${name}`)
        if (typeof inner === 'object' && inner !== null) walk(inner as object, `${path}.${name}`)
      }
    }
    for (const { name, properties } of AWS_KINDS.values()) walk(properties, name)
    expect(unmarked).toEqual([])
  })
})
