import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { listCommand } from '../../src/cli/rules.ts'

interface Listed {
  readonly id: string
  readonly compliance: readonly { readonly framework: string; readonly requirement: string }[]
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
    expect(line.split(/ {2,}/)[3]).toBe('FSBP CIS ISO NIS2 PCI SOC2')
  })
})
