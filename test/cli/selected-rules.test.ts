import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { policyCommand } from '../../src/cli/policy.ts'
import { listCommand } from '../../src/cli/rules.ts'

interface Listed {
  readonly id: string
  readonly compliance: readonly { readonly framework: string; readonly requirement: string }[]
}

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[]
}

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

const GROUP = 'aws-ec2-security-group-default-has-rules'

describe('policy', () => {
  it('allows what the rules about some services need', () => {
    expect(policyCommand([], { services: 'sqs' })).toBe(0)
    expect((JSON.parse(printed) as Policy).Statement.flatMap(({ Action }) => Action)).toEqual([
      'cloudtrail:LookupEvents',
      'ec2:DescribeRegions',
      'sqs:GetQueueAttributes',
      'sqs:ListQueues',
    ])
  })
})

describe('rules list', () => {
  it('has the requirements of each rule in JSON', () => {
    expect(listCommand([], { json: true })).toBe(0)
    const rule = (JSON.parse(printed) as Listed[]).find(({ id }) => id === GROUP)
    expect(rule?.compliance).toEqual(
      expect.arrayContaining([
        { framework: 'aws-fsbp-1.0.0', requirement: 'EC2.2' },
        { framework: 'cis-aws-foundations-3.0', requirement: '5.4' },
        { framework: 'cis-aws-foundations-6.0', requirement: '6.5' },
      ]),
    )
  })

  it('lists those about some services alone', () => {
    expect(listCommand([], { json: true, services: 'kms, sqs' })).toBe(0)
    const ids = (JSON.parse(printed) as Listed[]).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['aws-kms-key-public', 'aws-sqs-queue-public']))
    expect(ids.filter((id) => !/^aws-(?:kms|sqs)-/.test(id))).toEqual([])
    expect(() => listCommand([], { services: 'kmz' })).toThrow(/did you mean kms\?$/)
  })

  it.each([80, 100, 200])('fits a terminal of %d columns', (columns) => {
    const before = { isTTY: process.stdout.isTTY, columns: process.stdout.columns }
    Object.assign(process.stdout, { isTTY: true, columns })
    try {
      expect(listCommand([], {})).toBe(0)
    } finally {
      Object.assign(process.stdout, before)
    }
    const plain = stripVTControlCharacters(printed)
    expect(plain.split('\n').filter((line) => line.length > columns)).toEqual([])
    expect(plain).toMatch(
      /^critical {2}aws-ec2-security-group-ingress-ssh-from-internet\s+Security groups let/m,
    )
  })

  it('names the frameworks in a column before the title', () => {
    expect(listCommand([], {})).toBe(0)
    const [head, ...lines] = printed.split('\n')
    expect(head?.split(/ +/)).toEqual(['SEVERITY', 'STATUS', 'ID', 'COMPLIANCE', 'TITLE', 'NEEDS'])
    const line = lines.find((one) => one.includes(` ${GROUP} `)) ?? ''
    expect(line.split(/ {2,}/)[3]).toBe('FSBP CIS ISO LGPD NIS2 PCI SOC2')
  })
})
