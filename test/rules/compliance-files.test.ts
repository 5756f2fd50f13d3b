import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../schema/compliance.json' with { type: 'json' }
import type { Framework } from '../../src/model/compliance.ts'
import { loadFrameworks, shippedMappings } from '../../src/rules/compliance/load-frameworks.ts'
import { labelsOf, requirementsOf } from '../../src/rules/compliance/requirements-of.ts'
import { shippedRules } from '../../scripts/peer-checks-docs.ts'
import { ruleOf } from '../support/rule.ts'

const frameworks = loadFrameworks()
const named = frameworks.map((framework) => [framework.id, framework] as const)

/** A requirement that people decide names no rules. */
function asWritten({ requirements, ...framework }: Framework): object {
  return {
    ...framework,
    requirements: requirements.map(({ rules, ...others }) =>
      rules.length === 0 ? others : { rules, ...others },
    ),
  }
}

function shipping(id: string): Framework {
  const found = frameworks.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} does not ship`)
  return found
}

/** `5.2 aws-…-ipv4`, for each pair. */
function pairs(id: string): string[] {
  return shipping(id).requirements.flatMap((requirement) =>
    requirement.rules.map((rule) => `${requirement.id} ${rule}`),
  )
}

/** `nis2 Art. 21(2)(i)`, for each requirement that a rule that ships counts for. */
function touchedBy(id: string): readonly string[] {
  const rule = ruleOf({ id, place: { file: 'rules/aws/some.yml', line: 2, shipped: true } })
  return requirementsOf(rule, frameworks).map(({ framework, requirement }) => `${framework} ${requirement}`)
}

describe('the mappings that ship', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(schema)

  it('are one file per framework and version', () => {
    expect(frameworks.map(({ id }) => id)).toEqual([
      'au-privacy-act',
      'aws-fsbp-1.0.0',
      'ccpa',
      'cis-aws-foundations-3.0',
      'cis-aws-foundations-4.0.1',
      'cis-aws-foundations-5.0',
      'cis-aws-foundations-6.0',
      'cis-aws-foundations-7.0',
      'gdpr-art-30',
      'gdpr-art-32',
      'iso-27001-2022',
      'lgpd',
      'nis2',
      'pci-dss-4.0.1',
      'soc-2',
    ])
    const files = readdirSync(shippedMappings())
    expect(files).toEqual(frameworks.map(({ id }) => `${id}.yml`))
    for (const file of files) {
      const [first] = readFileSync(join(shippedMappings(), file), 'utf8').split('\n')
      expect(first).toBe('# yaml-language-server: $schema=../schema/compliance.json')
    }
  })

  it.each(named)('%s is what the schema says', (_, value) => {
    validate(asWritten(value))
    expect(validate.errors).toBeNull()
  })

  it.each<[string, (value: Framework) => object]>([
    [
      'an id that YAML took for a number',
      (value) => ({ requirements: [{ ...value.requirements[0], id: 5.2 }] }),
    ],
    [
      'a part without a note',
      () => ({ requirements: [{ id: '1', title: 't', rules: ['a'], partial: true }] }),
    ],
    [
      'a reason for people beside rules',
      () => ({ requirements: [{ id: '1', title: 't', rules: ['a'], manual: 'Nobody can say.' }] }),
    ],
    ['a requirement without rules', () => ({ requirements: [{ id: '1', title: 't', rules: [] }] })],
    ['an unknown field', () => ({ checks: [] })],
    ['a missing version', () => ({ version: undefined })],
  ])('are refused by the schema for %s', (_, change) => {
    const [value] = frameworks
    if (value === undefined) throw new Error('no mapping ships')
    expect(validate({ ...value, ...change(value) })).toBe(false)
  })

  it.each(named)('%s names each requirement once', (_, { requirements }) => {
    const ids = requirements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(named)('%s maps to rules that ship', (_, { requirements }) => {
    const shipped = new Set(shippedRules().rules.map(({ id }) => id))
    const missing = requirements.flatMap(({ rules }) => rules).filter((rule) => !shipped.has(rule))
    expect([...new Set(missing)]).toEqual([])
  })
})

describe('CIS AWS Foundations', () => {
  it.each([
    [
      '3.0',
      {
        root: '1.4',
        password: '1.8',
        http: '2.1.1',
        block: '2.1.4',
        trail: '3.1',
        signed: '3.2',
        flow: '3.7',
        nacl: '5.1',
        v4: '5.2',
        v6: '5.3',
        group: '5.4',
        peering: '5.5',
        imds: '5.6',
        ebs: '2.2.1',
        role: '1.18',
        cifs: null,
      },
    ],
    [
      '4.0.1',
      {
        root: '1.4',
        password: '1.8',
        http: '2.1.1',
        block: '2.1.4',
        trail: '3.1',
        signed: '3.2',
        flow: '3.7',
        nacl: '5.2',
        v4: '5.3',
        v6: '5.4',
        group: '5.5',
        peering: '5.6',
        imds: '5.7',
        ebs: '5.1.1',
        role: '1.18',
        cifs: '5.1.2',
      },
    ],
    [
      '5.0',
      {
        root: '1.3',
        password: '1.7',
        http: '2.1.1',
        block: '2.1.4',
        trail: '3.1',
        signed: '3.2',
        flow: '3.7',
        nacl: '5.2',
        v4: '5.3',
        v6: '5.4',
        group: '5.5',
        peering: '5.6',
        imds: '5.7',
        ebs: '5.1.1',
        role: '1.17',
        cifs: '5.1.2',
      },
    ],
    [
      '6.0',
      {
        root: '2.3',
        password: '2.7',
        http: '3.1.1',
        block: '3.1.4',
        trail: '4.1',
        signed: '4.2',
        flow: '4.7',
        nacl: '6.2',
        v4: '6.3',
        v6: '6.4',
        group: '6.5',
        peering: '6.6',
        imds: '6.7',
        ebs: '6.1.1',
        role: '2.17',
        cifs: '6.1.2',
      },
    ],
    [
      '7.0',
      {
        root: '2.4',
        password: '2.8',
        http: '3.1.1',
        block: '3.1.4',
        trail: '4.1',
        signed: '4.2',
        flow: '4.7',
        nacl: '6.2',
        v4: '6.3',
        v6: '6.4',
        group: '6.5',
        peering: '6.6',
        imds: '6.7',
        ebs: '6.1.1',
        role: '2.16',
        cifs: '6.1.2',
        ec2: '6.8',
        ecr: '6.8',
        docker: '6.8',
        ssm: '6.8',
        contacts: '6.8',
        incidents: '6.8',
      },
    ],
  ])('%s has the numbers of that version', (version, numbers) => {
    const rules = {
      flow: 'aws-vpc-flow-logs-off',
      nacl: 'aws-ec2-network-acl-ingress-remote-admin-from-internet',
      v4: 'aws-ec2-security-group-ingress-remote-admin-from-internet-ipv4',
      v6: 'aws-ec2-security-group-ingress-remote-admin-from-internet-ipv6',
      group: 'aws-ec2-security-group-default-has-rules',
      peering: 'aws-vpc-peering-routes-too-wide',
      imds: 'aws-ec2-instance-imdsv1-allowed',
      ebs: 'aws-ec2-ebs-default-encryption-off',
      role: 'aws-ec2-instance-without-profile',
      cifs: 'aws-ec2-security-group-ingress-cifs-from-internet',
      ec2: 'aws-vpc-no-ec2-endpoint',
      ecr: 'aws-vpc-no-ecr-api-endpoint',
      docker: 'aws-vpc-no-ecr-docker-endpoint',
      ssm: 'aws-vpc-no-ssm-endpoint',
      contacts: 'aws-vpc-no-ssm-contacts-endpoint',
      incidents: 'aws-vpc-no-ssm-incidents-endpoint',
      root: 'aws-iam-root-access-key',
      password: 'aws-iam-passwords-too-short',
      http: 'aws-s3-bucket-plain-http-allowed',
      block: 'aws-s3-bucket-public-access-not-blocked',
      trail: 'aws-cloudtrail-not-in-all-regions',
      signed: 'aws-cloudtrail-log-file-validation-off',
    }
    const expected = Object.entries(numbers).flatMap(([name, number]) =>
      number === null ? [] : [`${number} ${rules[name as keyof typeof rules]}`],
    )
    // The numbers of all other topics are held by docs/peer-checks/.
    const known = new Set<string>(Object.values(rules))
    const found = pairs(`cis-aws-foundations-${version}`).filter((pair) =>
      known.has(pair.split(' ')[1] ?? ''),
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})

describe('AWS Foundational Security Best Practices', () => {
  /** Security Hub's guide, controls for Amazon EC2: those that its standard names. */
  const CONTROLS = [
    [1, 2, 3, 4, 6, 7, 8, 9, 10, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 51, 55, 56, 57, 58, 60],
    [170, 171, 172, 173, 180, 181, 182, 183],
  ].flat()

  it('has all controls of EC2 and some of other services, each with the rules that answer it', () => {
    const { requirements } = shipping('aws-fsbp-1.0.0')
    const controls = requirements.map(({ id }) => id).filter((id) => id.startsWith('EC2.'))
    expect(controls).toEqual(CONTROLS.map((number) => `EC2.${number}`))
    const byId = new Map(shippedRules().rules.map((rule) => [rule.id, rule]))
    // What takes several rules is an alias of none of them.
    const whole = requirements.filter(({ partial, rules }) => partial !== true && rules.length === 1)
    const others = whole.filter(({ id, rules }) =>
      rules.some((rule) => !(byId.get(rule)?.aliases ?? []).includes(id)),
    )
    expect(others).toEqual([])
  })
})

describe('personal data and credentials in names, tags and other texts', () => {
  const PRIVACY_LAW = [
    'au-privacy-act APP 11.1',
    'ccpa 1798.100(e)',
    'gdpr-art-32 Art. 32(1)(b)',
    'lgpd Art. 46',
  ]
  const PERSONAL = [...PRIVACY_LAW, 'ccpa 1798.100(c)', 'iso-27001-2022 A.5.34']
  const CREDENTIALS = [
    ...PRIVACY_LAW,
    'iso-27001-2022 A.5.17',
    'nis2 Art. 21(2)(i)',
    'pci-dss-4.0.1 8.6.2',
    'soc-2 CC6.1',
  ]

  it.each([
    ['aws-privacy-credentials-in-metadata', CREDENTIALS],
    ['aws-privacy-credentials-in-policies', CREDENTIALS],
    ['aws-privacy-payment-cards-in-metadata', [...PERSONAL, 'pci-dss-4.0.1 3.5.1']],
    ['aws-privacy-ibans-in-metadata', PERSONAL],
    ['aws-privacy-phone-numbers-in-metadata', PERSONAL],
    ['aws-privacy-email-addresses-in-metadata', PERSONAL],
    ['aws-privacy-names-of-people-in-metadata', PERSONAL],
    ['aws-privacy-home-addresses', PERSONAL],
  ])('touch the requirements that are about them: %s', (rule, expected) => {
    expect(touchedBy(rule).toSorted()).toEqual(expected.toSorted())
  })

  /** Part IIIC of the Privacy Act 1988, divisions 2 and 3. */
  it('decide nothing of the notifiable data breaches scheme, which says why each of its sections is for people', () => {
    const { name, requirements } = shipping('au-privacy-act')
    expect(name).toContain('Notifiable Data Breaches')
    const scheme = requirements.filter(({ id }) => id.startsWith('S 26'))
    expect(scheme.map(({ id, manual }) => [id, manual !== undefined])).toEqual([
      ['S 26WE', false],
      ['S 26WF', true],
      ['S 26WG', true],
      ['S 26WH', true],
      ['S 26WK', true],
      ['S 26WL', true],
    ])
    expect(scheme.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith('aws-privacy-'))).toEqual([])
  })
})

describe('requirements that people read as met', () => {
  it('depend on no rule that is off until it is named', () => {
    const { disabled } = shippedRules()
    expect(disabled.size).toBeGreaterThan(0)
    const dependent = frameworks.flatMap(({ id, requirements }) =>
      requirements.flatMap(({ id: number, rules }) =>
        rules.filter((rule) => disabled.has(rule)).map((rule) => `${id} ${number} ${rule}`),
      ),
    )
    expect(dependent).toEqual([])
  })
})

describe('a rule', () => {
  const imds = ruleOf({
    id: 'aws-ec2-instance-imdsv1-allowed',
    place: { file: 'rules/aws/metadata.yml', line: 2, shipped: true },
  })

  it('knows where it counts', () => {
    expect(requirementsOf(imds, frameworks)).toEqual([
      { framework: 'au-privacy-act', requirement: 'APP 11.1' },
      { framework: 'aws-fsbp-1.0.0', requirement: 'EC2.8' },
      { framework: 'ccpa', requirement: '1798.100(e)' },
      { framework: 'cis-aws-foundations-3.0', requirement: '5.6' },
      { framework: 'cis-aws-foundations-4.0.1', requirement: '5.7' },
      { framework: 'cis-aws-foundations-5.0', requirement: '5.7' },
      { framework: 'cis-aws-foundations-6.0', requirement: '6.7' },
      { framework: 'cis-aws-foundations-7.0', requirement: '6.7' },
      { framework: 'gdpr-art-32', requirement: 'Art. 32(1)(b)' },
      { framework: 'iso-27001-2022', requirement: 'A.8.5' },
      { framework: 'iso-27001-2022', requirement: 'A.8.9' },
      { framework: 'lgpd', requirement: 'Art. 46' },
      { framework: 'nis2', requirement: 'Art. 21(2)(g)' },
      { framework: 'pci-dss-4.0.1', requirement: '2.2.6' },
      { framework: 'soc-2', requirement: 'CC6.1' },
    ])
    expect(labelsOf(imds, frameworks)).toEqual([
      'NDB',
      'FSBP',
      'CCPA',
      'CIS',
      'GDPR',
      'ISO',
      'LGPD',
      'NIS2',
      'PCI',
      'SOC2',
    ])
  })

  it('counts nowhere when no framework names it, or when it is the user’s own', () => {
    expect(requirementsOf(ruleOf({ id: 'our-naming' }), frameworks)).toEqual([])
    const own = ruleOf({ id: imds.id, place: { file: 'rules.yml', line: 1, shipped: false } })
    expect(requirementsOf(own, frameworks)).toEqual([])
    expect(labelsOf(own, frameworks)).toEqual([])
  })
})
