import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { fingerprintsOf, keyTag } from '../../src/sensitive/fingerprints.ts'
import { isMasked, maskedParts } from '../../src/sensitive/masked-text.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { fullResource } from '../run/canary/full-resource.ts'
import { closedWordsOf } from '../../src/sensitive/closed-words.ts'
import { privacyOf } from '../../src/sensitive/privacy.ts'
import { gateOf, STANDARD } from '../support/privacy.ts'

const BOB = 'bob.miller@mail.example.net'

const GROUP: Resource = {
  account: '111122223333',
  region: 'eu-west-1',
  kind: 'aws_ec2_security_group',
  id: 'sg-0123456789abcdef0',
  name: 'web',
  reported: {
    name: 'web',
    tags: { Contact: BOB, [BOB]: 'on call', Team: 'payments' },
    group_ip_permissions: [{ ip_ranges: [{ cidr_ip: '203.0.113.7/32', description: `ask ${BOB}` }] }],
  },
  edges: [],
}

/** The value in so many lists. */
function nestedIn(value: Json, levels: number): Json {
  let whole = value
  for (let level = 0; level < levels; level += 1) whole = [whole]
  return whole
}

const MASK = /^\[e-mail b\*\*\*@mail\.example\.net #[a-z2-7]{12}\]$/

describe('a masked text', () => {
  it('says what was there and follows it by its fingerprint, in the same key', () => {
    const [one, two, other] = [
      STANDARD.text(BOB),
      STANDARD.text(BOB.toUpperCase()),
      gateOf('standard', 'another key of the tests').text(BOB),
    ]
    expect(one).toMatch(MASK)
    expect(maskedParts(two)[0]?.fingerprint).toBe(maskedParts(one)[0]?.fingerprint)
    expect(maskedParts(other)[0]?.fingerprint).not.toBe(maskedParts(one)[0]?.fingerprint)
    expect(maskedParts(one)[0]?.fingerprint.slice(1, 3)).toBe(keyTag('the key of the tests'))
  })

  it('is left as it is when it comes again', () => {
    const once = STANDARD.text(`owner ${BOB}, see runbook`)
    expect(STANDARD.text(once)).toBe(once)
    expect(isMasked(once)).toBe(true)
    expect(isMasked('owner [unknown], see runbook')).toBe(false)
  })

  it('shows nothing of the value where it is strict, and is the text where nothing is masked', () => {
    expect(gateOf('strict').text(BOB)).toMatch(/^\[e-mail #[a-z2-7]{12}\]$/)
    expect(gateOf('off').text(BOB)).toBe(BOB)
  })

  it('leads back to the text in this run alone', () => {
    const gate = gateOf('standard')
    const masked = gate.text(`user/${BOB}`)
    expect(masked).not.toContain('bob.miller')
    expect(gate.original(masked)).toBe(`user/${BOB}`)
    expect(gateOf('standard').original(masked)).toBe(masked)
  })
})

describe('a masked resource', () => {
  it('holds none of it in values, lists and names of members, and is otherwise the same', () => {
    const masked = STANDARD.resource(GROUP)
    expect(JSON.stringify(masked)).not.toContain('bob.miller')
    expect(masked.reported['tags']).toMatchObject({ Contact: expect.stringMatching(MASK), Team: 'payments' })
    expect(masked.id).toBe(GROUP.id)
    expect(STANDARD.resource({ ...GROUP, reported: { name: 'web' } }).reported).toEqual({ name: 'web' })
  })

  it('has the context of values whose tags are masked themselves', () => {
    const tags = { 'bob@mail.example.net password': 'Tr0ub4dor&3x', 'owner bob@acme.example': 'Ann Lee' }
    const masked = JSON.stringify(STANDARD.resource({ ...GROUP, reported: { tags } }))
    expect(masked).not.toMatch(/Tr0ub4dor|Ann Lee|bob@/)
  })

  it('leaves out what is deeper than places are told, in which nothing could be masked by them', () => {
    const shown = STANDARD.resource({
      ...GROUP,
      reported: { deep: nestedIn({ password: 'Tr0ub4dor&3x' }, 198) },
    })
    expect(JSON.stringify(shown.reported)).toMatch(
      /\{"password":"\[credential: value assigned to the name of a secret #[a-z2-7]{12}\]"\}/,
    )
    for (const levels of [201, 5_000, 100_000]) {
      const reported = { deep: nestedIn({ password: 'Tr0ub4dor&3x' }, levels) }
      const masked = STANDARD.resource({ ...GROUP, reported })
      expect(JSON.stringify(masked.reported)).toBe(
        `{"deep":${'['.repeat(199)}"[left out: on more than 200 levels]"${']'.repeat(199)}}`,
      )
      expect(masked.masked).toBe(true)
    }
  })

  it('has one mask where a tag is called as its value', () => {
    const { tags } = STANDARD.resource({ ...GROUP, reported: { tags: { [BOB]: BOB } } }).reported
    const mask = STANDARD.text(BOB)
    expect(tags).toEqual({ [mask]: mask })
  })

  it('says so where only what is open in it was masked', () => {
    const doubtful = { ...GROUP, reported: { name: 'web' }, doubts: [{ owner: BOB }] }
    expect(STANDARD.resource(doubtful)).toMatchObject({
      masked: true,
      doubts: [{ owner: expect.stringMatching(MASK) }],
    })
    const certain = { ...doubtful, doubts: [{ owner: 'payments' }] }
    expect(STANDARD.resource(certain)).toBe(certain)
  })

  it('is called by its mask where its id is somebody', () => {
    const user = { ...GROUP, id: BOB, name: BOB }
    expect(STANDARD.identity(user).id).toMatch(MASK)
    expect(STANDARD.identity(GROUP)).toBe(GROUP)
  })

  it('is masked in what is said of it', () => {
    const said = STANDARD.about(GROUP).text(`TCP 22 from 203.0.113.7/32, ask ${BOB}`)
    expect(said).toContain('[e-mail b***@mail.example.net')
    expect(said).not.toContain('bob.miller')
  })
})

describe.each(['standard', 'strict'] as const)('what was masked before with redact: %s', (redact) => {
  it.each(['the key of the tests', 'another key of the tests'])(
    'is left as it is, in every text of every kind, with %s',
    (key) => {
      const changed = [...AWS_KINDS.values(), null].flatMap((kind) => {
        const raw = kind === null ? GROUP : fullResource(kind, '111122223333', 'eu-west-1')
        const once = gateOf(redact).resource(raw)
        const again = gateOf(redact, key).resource(once)
        return again === once ? [] : [[once, again]]
      })
      expect(changed).toEqual([])
    },
  )
})

describe('redact: strict', () => {
  it('hides names, addresses and principals, and neither the whole internet nor what the cloud made', () => {
    const gate = gateOf('strict')
    const masks = gate.about(GROUP)
    expect(masks.text('web of sg-0123456789abcdef0')).toMatch(
      /^\[name #[a-z2-7]{12}\] of sg-0123456789abcdef0$/,
    )
    expect(masks.text('TCP 22 from 203.0.113.7/32, 2001:db8::7 and 0.0.0.0/0')).toMatch(
      /^TCP 22 from \[address #\w+\], \[address #\w+\] and 0\.0\.0\.0\/0$/,
    )
    expect(masks.text('10.0.0.1:443, 10.0.0.1-10.0.0.9')).toMatch(
      /^\[address #\w+\]:443, \[address #\w+\]-\[address #\w+\]$/,
    )
    expect(masks.text('ec2-203-0-113-25.eu-west-1.compute.amazonaws.com, ip-10-0-0-1.ec2.internal')).toMatch(
      /^ec2-\[address #\w+\]\.eu-west-1\.compute\.amazonaws\.com, ip-\[address #\w+\]\.ec2\.internal$/,
    )
    expect(masks.text('arn:aws:sts::111122223333:assumed-role/deploy/alice')).toMatch(
      /assumed-role\/\[principal #\w+\]$/,
    )
  })

  it.each([
    ['Payroll DB server', 'The instance Payroll DB server is open.'],
    ['/acme/payroll', 'Log group /acme/payroll: open'],
    ['müller-db', 'müller-db is open'],
    ['payroll-db', 'It is the volume of payroll-db.'],
    ['Payroll (blue)', 'owned by Payroll (blue)'],
  ])('hides a name of any letters wherever it stands: %s', (name, text) => {
    const gate = gateOf('strict')
    gate.meet([{ id: name, name }])
    const hidden = gate.text(text)
    expect(hidden).not.toContain(name)
    expect(hidden.replace(/\[name #[a-z2-7]{12}\]/, name)).toBe(text)
  })

  it.each([
    ['payroll-db', 'It is the volume of Payroll-DB.', 'Payroll-DB'],
    ['Payroll DB server', 'PAYROLL DB SERVER is open', 'PAYROLL DB SERVER'],
    ['MÜLLER-DB', 'of müller-db', 'müller-db'],
    ['İzmir', 'in izmir', 'izmir'],
    ['ΟΔΟΣ', 'ΟΔΟΣ:οδοσ', 'ΟΔΟΣ'],
    ['payroll', 'İ of Payroll', 'Payroll'],
  ])('hides a name in other capitals: %s', (name, text, found) => {
    const gate = gateOf('strict')
    gate.meet([{ id: name, name }])
    const stand = gate.text(name)
    expect(gate.text(found)).toBe(stand)
    expect(gate.text(text)).toBe(text.replace(found, stand).replace('οδοσ', stand))
    expect(gate.original(gate.text(found))).toBe(name)
  })

  it.each([['/aws/lambda/Pay', '/aws/lambda/pay', '/AWS/LAMBDA/PAY']])(
    'tells two things apart that differ in capitals alone: %s, %s',
    (one, other, both) => {
      const gate = gateOf('strict')
      const ids = [one, other].map((id) => gate.identity({ id, name: id }).id)
      expect(new Set(ids).size).toBe(2)
      expect(gate.text(`${one}, ${other}`)).toBe(ids.join(', '))
      expect(gate.text(both)).toBe(ids[0])
      // Whichever was read first: other runs know them by the same.
      const later = gateOf('strict')
      expect([other, one].map((id) => later.identity({ id, name: id }).id)).toEqual(ids.toReversed())
    },
  )

  it('leaves what the cloud made, though something is called by it in other capitals', () => {
    const gate = gateOf('strict')
    gate.meet(['EU-WEST-1', 'T3.Micro'].map((name) => ({ id: name, name })))
    expect(gate.text('EU-WEST-1, eu-west-1: t3.micro')).toBe(`${gate.text('EU-WEST-1')}, eu-west-1: t3.micro`)
  })

  it.each([
    ['arn:aws:config:eu-west-1:111122223333:config-rule/config-rule-1', []],
    ['arn:aws:config:eu-west-1:111122223333:config-rule/config', ['config']],
    ['see arn:aws-us-gov:backup:us-gov-west-1:111122223333:backup-vault:Backup.', ['Backup']],
    ['arn:*:kms:*:*:key/*', []],
    ['arn:aws:kms', []],
    ['arn:aws:iam::111122223333:policy/aws', ['aws']],
    // A bucket, a topic, and what is no service.
    ['arn:aws:s3:::job/x', ['job']],
    ['arn:aws:s3:eu-west-1:111122223333:job/x', []],
    ['arn:aws:sns:eu-west-1:111122223333:key:x', ['key']],
    ['arn:aws:payroll:eu-west-1:111122223333:job/x', ['payroll', 'job']],
    ['backup of kms', ['backup', 'kms']],
  ])('leaves the words that AWS gives in ARNs, and no other: %s', (text, hidden) => {
    const gate = gateOf('strict')
    const names =
      'arn aws aws-us-gov config config-rule backup backup-vault kms key iam policy s3 job sns payroll'
    gate.meet(names.split(' ').map((name) => ({ id: name, name })))
    // The last of each: names come behind types.
    const expected = hidden.reduce((left, name) => {
      const at = left.lastIndexOf(name)
      return left.slice(0, at) + gate.text(name) + left.slice(at + name.length)
    }, text)
    expect(gate.text(text)).toBe(expected)
  })

  it('hides an ARN whole that is a name', () => {
    const gate = gateOf('strict')
    const id = 'arn:aws:sns:eu-west-1:111122223333:alarms'
    gate.meet([{ id, name: 'sns' }])
    expect(gate.text(`of ${id}`)).toBe(`of ${gate.text(id)}`)
  })

  it('shows nothing of what another run found', () => {
    const sensitive_data = [{ class: 'email', path: 'tags.Owner', masked: 'b***@example.com' }]
    const { reported } = gateOf('strict').resource({ ...GROUP, reported: { sensitive_data } })
    expect(reported['sensitive_data']).toEqual([{ class: 'email', path: 'tags.Owner', masked: '' }])
  })

  it('hides no part of another name, and nothing within what was masked', () => {
    const gate = gateOf('strict')
    gate.meet(['web', 'e-mail', 'name'].map((name) => ({ id: name, name })))
    expect(gate.text('web-server, my-web, web.example')).toBe('web-server, my-web, web.example')
    expect(gate.text(`ask ${BOB}`)).toMatch(/^ask \[e-mail #[a-z2-7]{12}\]$/)
    const once = gate.text('web is of bob')
    expect(gate.text(once)).toBe(once)
  })

  it('leaves properties their names, whatever is called by them, and none to the tags of others', () => {
    const gate = gateOf('strict')
    gate.meet(['public', 'warnings', 'payroll-db'].map((name) => ({ id: name, name })))
    const image = { ...GROUP, kind: 'aws_ec2_image', reported: { public: true, tags: { 'payroll-db': 'x' } } }
    expect(gate.resource(image).reported).toEqual({
      public: true,
      tags: { [gate.text('payroll-db')]: 'x' },
    })
    expect(gate.value({ warnings: [`ask ${BOB}`] })).toEqual({
      warnings: [expect.stringMatching(/^ask \[e-mail/)],
    })
    const tags = gate.value({ tags: { account: 'payroll-db', path: 'user/Ann.Lee', region: '10.0.0.7' } })
    expect(JSON.stringify(tags)).not.toMatch(/payroll|Ann|10\.0/)
  })

  it('hides what a resource is tied to, though nobody reads it', () => {
    const gate = gateOf('strict')
    const trail = {
      ...GROUP,
      reported: { trail_s3_bucket_name: 'acme-logs' },
      edges: [{ type: 'default', direction: 'out', kind: 'aws_s3_bucket', id: 'acme-logs' }] as const,
    }
    expect(JSON.stringify(gate.resource(trail))).not.toContain('acme-logs')
  })

  it('leaves the reason of a gap, and not what an exception gives as its reason', () => {
    const gate = gateOf('strict')
    gate.meet(['denied', 'payroll-db'].map((name) => ({ id: name, name })))
    const given = { gaps: [{ reason: 'denied' }], exceptions: [{ reason: 'payroll-db moves in May' }] }
    const { gaps, exceptions } = gate.value(given)
    expect(gaps).toEqual(given.gaps)
    expect(exceptions[0]?.reason).toMatch(/^\[name #[a-z2-7]{12}\] moves in May$/)
  })

  it('hides a name whole, whatever is masked in it', () => {
    const gate = gateOf('strict')
    const named = { ...GROUP, name: `laptop of ${BOB}` }
    const HIDDEN = /^\[name #[a-z2-7]{12}\]$/
    expect(gate.identity(named).name).toMatch(HIDDEN)
    expect(gate.about(named).text(named.name)).toBe(gate.identity(named).name)
    expect(gate.resource({ ...named, reported: { name: named.name } }).reported['name']).toMatch(HIDDEN)
  })

  it('shows nothing of what redact: standard has masked before', () => {
    const given = STANDARD.text(`ask ${BOB}`)
    expect(gateOf('strict').text(given)).toBe(given.replace('b***@mail.example.net ', ''))
  })

  it('leaves words of closed sets as a kind declares them, whatever is called by them', () => {
    const gate = privacyOf({
      redact: 'strict',
      key: 'a key',
      detector: STANDARD.detector,
      isClosedWord: closedWordsOf(AWS_KINDS),
    })
    gate.meet([
      { id: 'running', name: 'running' },
      { id: 'email', name: 'email' },
    ])
    const reported = {
      instance_status: 'running',
      instance_key_name: 'running',
      tags: { instance_status: 'running' },
      sensitive_data: [{ class: 'email', path: 'tags.email', confidence: 0.9, masked: '' }],
    }
    const hidden = expect.stringMatching(/^\[name #[a-z2-7]{12}\]$/)
    expect(gate.resource({ ...GROUP, kind: 'aws_ec2_instance', reported }).reported).toEqual({
      instance_status: 'running',
      instance_key_name: hidden,
      tags: { instance_status: hidden },
      sensitive_data: reported.sensitive_data,
    })
    const other = { instance_status: 'payroll' }
    gate.meet([{ id: 'payroll', name: 'payroll' }])
    expect(gate.resource({ ...GROUP, kind: 'aws_ec2_instance', reported: other }).reported).toEqual({
      instance_status: hidden,
    })
  })

  it('leaves words of closed sets as they are, whatever is called by them', () => {
    const gate = gateOf('strict')
    gate.identity({ id: 'critical', name: 'critical' })
    expect(gate.value({ severity: 'critical', note: 'critical' })).toEqual({
      severity: 'critical',
      note: expect.stringMatching(/^\[name #/),
    })
  })
})

describe('fingerprints', () => {
  it('are the same for a number however it is written, and others for another class', () => {
    const fingerprints = fingerprintsOf('the key of the tests')
    expect(fingerprints.of('phone', '+49 170 1234567')).toBe(fingerprints.of('phone', '+491701234567'))
    expect(fingerprints.of('phone', '+491701234567')).not.toBe(
      fingerprints.of('national_id', '+491701234567'),
    )
  })
})
