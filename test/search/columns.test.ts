import { describe, expect, it } from '@jest/globals'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import type { Json } from '../../src/model/json.ts'
import { GRAPH, PROD, query, thing } from './network.ts'

const AROUND = surroundingsOf({ id: PROD, name: 'shop', environment: 'production' }, 'us-east-1')

function valuesOf(search: string, paths: readonly string[]): readonly (readonly (Json | undefined)[])[] {
  const asked = query(search)
  const { columns } = asked.columns(paths)
  return Array.from(asked.find(GRAPH), (match) => columns.map(({ value }) => value(match)))
}

describe('columns', () => {
  it('are paths as in conditions: short names, lists, and what lies around', () => {
    expect(
      valuesOf('is(volume) limit 1', ['id', 'account', 'region', '/ancestors.region.reported.id']),
    ).toEqual([['vol-1', 'prod', 'us-east-1', 'us-east-1']])
    const { takeGraph, kinds } = query('is(volume)').columns(['/ancestors.instance.reported.id'])
    expect([takeGraph, kinds.includes('aws_ec2_instance')]).toEqual([true, true])
  })

  it('have ages in seconds, environments, and keys with any characters', () => {
    const asked = query('is(volume)')
    const { columns, takeGraph, warnings } = asked.columns(['age', 'environment', 'tags.aws:stack'])
    const volume = thing('aws_ec2_volume', 'v', {
      properties: { ctime: '2024-04-30T12:00:00Z', tags: { 'aws:stack': 's' } },
    })
    const match = asked.judge(volume, AROUND)
    if (match === null) throw new Error('no match')
    expect(columns.map(({ value }) => value(match))).toEqual([86_400, 'production', 's'])
    expect([takeGraph, warnings]).toEqual([false, []])
  })

  it('say what no kind has, and leave the search as it is', () => {
    const asked = query('is(volume)')
    expect(asked.columns(['nmae']).warnings).toEqual([
      'No kind has a property `nmae`, so it is always missing; perhaps you mean `name`.',
    ])
    expect([asked.warnings, asked.streams, asked.kinds]).toEqual([[], true, ['aws_ec2_volume']])
  })
})
