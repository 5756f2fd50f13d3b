import { describe, expect, it } from '@jest/globals'
import { INTERFACE_EXPOSURE } from '../../../src/clouds/aws/services/ec2/derived/interface-exposure.ts'
import type { Resource } from '../../../src/model/resource.ts'
import {
  BLOCK_EXCLUSION,
  BLOCK_OPTIONS,
  blockOptions,
  certainOf,
  exclusion,
  subnet,
  SUBNET,
  VPC,
} from '../estate.ts'
import { doubtfulGrades, grade, lastReason } from '../interface-answers.ts'
import { OTHER_ACCOUNT } from '../../clouds/aws/services/ec2/derived/world.ts'

const BLOCKED = blockOptions('block-bidirectional')

function told(mode: string): Resource {
  return subnet('subnet-1', { subnet_block_public_access_states: { internet_gateway_block_mode: mode } })
}

function only(changes: readonly Resource[], denied: readonly string[]) {
  return certainOf(INTERFACE_EXPOSURE, 'eni-1', { changes, denied })['grade']
}

describe('VPC block public access', () => {
  it.each(['vpc-1', 'subnet-1'])('is lifted by an exclusion of %s that allows both ways', (of) => {
    expect(grade(BLOCKED, exclusion(of, 'allow-bidirectional'))).toBe('reachable')
    expect(grade(BLOCKED, exclusion(of, 'allow-egress'))).toBe('open-but-blocked')
  })

  it.each(['create-failed', 'delete-complete', 'disable-complete'])('is not lifted by one in %s', (state) => {
    expect(grade(BLOCKED, exclusion('vpc-1', 'allow-bidirectional', state))).toBe('open-but-blocked')
  })

  it('is not lifted by one of another VPC or subnet', () => {
    expect(grade(BLOCKED, exclusion('vpc-11', 'allow-bidirectional'))).toBe('open-but-blocked')
    expect(grade(BLOCKED, exclusion('subnet-11', 'allow-bidirectional'))).toBe('open-but-blocked')
  })

  it('is what the subnet tells, whatever else is read', () => {
    expect(only([told('off')], [BLOCK_OPTIONS, BLOCK_EXCLUSION, VPC])).toBe('reachable')
    expect(only([told('block-ingress')], [BLOCK_OPTIONS, VPC])).toBe('open-but-blocked')
    expect(grade(told('off'), BLOCKED)).toBe('reachable')
    expect(lastReason(told('block-ingress'))).toBe('VPC block public access (block-ingress) stops it.')
  })

  it('that the subnet tells of may still be lifted by an exclusion', () => {
    const lifting = exclusion('subnet-1', 'allow-bidirectional')
    expect(grade(told('block-ingress'), lifting)).toBe('reachable')
    expect(doubtfulGrades({ changes: [told('block-ingress')], denied: [BLOCK_EXCLUSION] })).toEqual([
      'open-but-blocked',
      'reachable',
      [BLOCK_EXCLUSION],
    ])
  })

  it('may be anything while it is being changed', () => {
    const changing = blockOptions('block-ingress', 'update-in-progress')
    expect(doubtfulGrades({ changes: [changing] })).toEqual([
      'open-but-blocked',
      'reachable',
      [BLOCK_OPTIONS],
    ])
    const lifting = exclusion('vpc-1', 'allow-bidirectional', 'delete-in-progress')
    expect(doubtfulGrades({ changes: [BLOCKED, lifting] })).toEqual([
      'open-but-blocked',
      'reachable',
      ['vpcbpa-exclude-1'],
    ])
  })

  it('is not known of a VPC of another account', () => {
    const shared = subnet('subnet-1', { owner_id: OTHER_ACCOUNT })
    const missing = [`VPC block public access of account ${OTHER_ACCOUNT}`]
    expect(doubtfulGrades({ changes: [shared] })).toEqual(['open-but-blocked', 'reachable', missing])
    expect(doubtfulGrades({ denied: [SUBNET, VPC] })).toEqual(['open-but-blocked', 'reachable', [SUBNET]])
  })
})
