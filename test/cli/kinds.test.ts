import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { explainCommand } from '../../src/cli/explain.ts'
import { kindsCommand } from '../../src/cli/kinds.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { UserError } from '../../src/model/errors.ts'

interface ShownKind {
  readonly kind: string
  readonly service: string
  readonly actions: readonly string[]
  readonly properties: readonly { readonly path: string; readonly values?: readonly string[] }[]
  readonly onDemand: readonly { readonly name: string }[]
}

let said = ''

beforeEach(() => {
  said = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('kinds', () => {
  it('lists every kind under its service, with what it is', () => {
    expect(kindsCommand(undefined, {})).toBe(0)
    expect(said).toMatch(/^EC2 \(with EBS and VPC\)$/m)
    expect(said).toMatch(/^ {2}aws_s3_bucket +A bucket, with who may use it and how it is encrypted\.$/m)
    for (const { name, about, service } of AWS_KINDS.values()) {
      expect([name, about ?? '', service ?? '']).toEqual([
        name,
        expect.stringMatching(/\.$| …$/),
        expect.anything(),
      ])
      expect(said).toContain(`  ${name} `)
    }
  })

  it('shows a kind: types, values, actions, neighbours, what is read on demand, and what is derived', () => {
    kindsCommand('aws_ec2_instance', {})
    expect(said).toContain('aws_ec2_instance: A virtual machine.\n')
    expect(said).toContain('IAM:        ec2:DescribeInstances\n')
    expect(said).toMatch(/^neighbours: .*aws_ec2_volume.*aws_vpc/m)
    expect(said).toContain(
      '  instance_state.name: pending | running | shutting-down | stopped | stopping | terminated\n',
    )
    expect(said).toMatch(/^ {2}instance_type: a1\.2xlarge, .* and [\d,]+ more$/m)
    expect(said).toContain(
      'Read only where a rule or search names it. Takes ec2:DescribeInstanceAttribute.\n  instance_user_data: string\n',
    )
    expect(said).toContain(
      '  internet_exposure.grade: closed | open-but-blocked | exposed-but-stopped | reachable\n',
    )
  })

  it.each([undefined, 'aws_ec2_instance'])('fits a terminal, and a pipe has a line for each: %s', (name) => {
    const { isTTY, columns } = process.stdout
    kindsCommand(name, {})
    const piped = said
    said = ''
    Object.assign(process.stdout, { isTTY: true, columns: 80 })
    try {
      kindsCommand(name, {})
    } finally {
      Object.assign(process.stdout, { isTTY, columns })
    }
    expect(Math.max(...piped.split('\n').map((line) => line.length))).toBeGreaterThan(120)
    // A path that is longer stands alone.
    expect(said.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([])
    expect(said.split(/\s+/)).toEqual(piped.split(/\s+/))
  })

  it('takes a base that one kind has, and names the kinds that share one', () => {
    kindsCommand('volume', {})
    expect(said).toContain('aws_ec2_volume: An EBS volume: a disk.')
    expect(() => kindsCommand('gateway', {})).toThrow(
      new UserError(
        '`gateway` stands for aws_ec2_internet_gateway, aws_ec2_nat_gateway, aws_ec2_egress_only_internet_gateway, aws_ec2_transit_gateway, aws_ec2_vpn_gateway and aws_ec2_customer_gateway: name one of them.',
      ),
    )
  })

  it('has everything as JSON, all values of long sets too', () => {
    kindsCommand('aws_ec2_instance', { json: true })
    const { kind, service, actions, properties, onDemand } = JSON.parse(said) as ShownKind
    expect({ kind, service, actions }).toEqual({
      kind: 'aws_ec2_instance',
      service: 'EC2 (with EBS and VPC)',
      actions: ['ec2:DescribeInstances'],
    })
    expect(properties.find(({ path }) => path === 'instance_type')?.values?.length).toBeGreaterThan(500)
    expect(onDemand.map(({ name }) => name)).toContain('instance_user_data')
    said = ''
    kindsCommand(undefined, { json: true })
    expect(JSON.parse(said)).toHaveLength(AWS_KINDS.size)
  })

  it('guesses what is meant by a kind that there is not', () => {
    expect(() => kindsCommand('aws_ec2_volum', {})).toThrow(
      new UserError('There is no kind `aws_ec2_volum`; perhaps you mean `aws_ec2_volume`.'),
    )
    expect(() => kindsCommand('lambda', {})).toThrow(
      new UserError('There is no kind `lambda`; `npx cloud-baseline kinds` lists all that are read.'),
    )
  })

  it.each([
    ['kinds', () => kindsCommand('privilege_escalation', {}), 'There is no kind `privilege_escalation`.'],
    [
      'explain',
      () => explainCommand('privilege_escalation', {}),
      'explain: expected a search, the id of a rule, or a file or folder of rules.',
    ],
  ] as const)('says of a property, given to %s, where it is described', (_, run, lead) => {
    const where =
      '`privilege_escalation` is a property of aws_iam_user and aws_iam_role: `npx cloud-baseline kinds aws_iam_user` says what it holds.'
    expect(run).toThrow(new UserError(`${lead} ${where}`))
  })
})
