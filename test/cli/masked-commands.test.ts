import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { acceptCommand } from '../../src/cli/accept.ts'
import { diffCommand } from '../../src/cli/diff.ts'
import { explainChangeCommand } from '../../src/cli/explain-change.ts'
import { searchCommand } from '../../src/cli/search.ts'
import { saveInventory, type SavedScope } from '../bundle/saved-inventory.ts'
import { CANARIES, NEVER, PERSON } from '../run/canary/canaries.ts'
import { type DetectionPolicy, USUAL_POLICY } from '../../src/model/sensitive.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'
import { gateOf } from '../support/privacy.ts'

const GROUP = 'aws_ec2_security_group'
const INSTANCE = 'aws_ec2_instance'
const USER = 'aws_iam_user'
const ACCOUNT = { id: '111122223333', name: `shop of ${CANARIES['email']}` }
const KEY = 'the key of these runs'

let folder: string
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-gate-'))
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
  out = ''
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
  rmSync(folder, { recursive: true })
})

/** Planted in tags, descriptions, user data and ids. */
function scopes(iban = CANARIES['iban'] ?? ''): readonly SavedScope[] {
  const tags = { Contact: CANARIES['email'] ?? '', [PERSON.key]: PERSON.value }
  const place = { account: ACCOUNT, environment: { name: 'production', certain: true } } as const
  return [
    {
      ...place,
      region: 'eu-west-1',
      kinds: [GROUP, INSTANCE],
      resources: [
        { kind: GROUP, id: 'sg-1', properties: { description: `pays to ${iban}`, tags } },
        {
          kind: INSTANCE,
          id: 'i-1',
          properties: { tags: {}, instance_user_data: `mysql -p${CANARIES['connection string']}` },
        },
      ],
    },
    {
      ...place,
      region: 'global',
      kinds: [USER],
      resources: [{ kind: USER, id: CANARIES['email'] ?? '', properties: { path: '/' } }],
    },
  ]
}

async function save(name: string, redact: 'off' | 'standard', key = KEY, iban?: string): Promise<string> {
  const path = join(folder, name)
  await saveInventory(path, scopes(iban), gateOf(redact, key))
  return path
}

function keyed(key = KEY): void {
  process.env['CLOUD_BASELINE_PRIVACY_KEY'] = key
}

/** With its output alone. */
async function said(command: Promise<number>): Promise<{ code: number; out: string }> {
  out = ''
  const code = await command
  return { code, out }
}

function accept(inventory: string, more: object = {}): Promise<{ code: number; out: string }> {
  return said(
    acceptCommand(
      {
        inventory: [inventory],
        acceptedState: join(folder, 'state'),
        reason: 'as it is',
        kinds: 'all',
        ...more,
      },
      { GITHUB_ACTOR: 'alice' },
    ),
  )
}

const NO_CHANGE = '0123456789abcdef'

function explained(change: string, inventory: string): Promise<{ code: number; out: string }> {
  const acceptedState = join(folder, 'state')
  return said(explainChangeCommand({ change, inventory: [inventory], acceptedState, rules: 'default' }))
}

function state(): string {
  const path = join(folder, 'state')
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n')
}

function expectNothingIn(text: string): void {
  const plain = text.toLowerCase()
  expect(NEVER.filter(([, value]) => plain.includes(value.toLowerCase()))).toEqual([])
}

describe('search', () => {
  it.each([
    [{}],
    [{ json: true }],
    [{ json: true, fields: 'tags,description,tags.owner' }],
    [{ fields: 'tags.owner' }],
  ])('shows masks of what an inventory has as it is, with %j', async (options) => {
    const inventory = [await save('raw.gz', 'off')]
    for (const query of [`is(${GROUP})`, `is(${USER})`, `is(${INSTANCE})`, 'is(aws_account)']) {
      const shown = await said(searchCommand(query, { inventory, ...options }))
      expectNothingIn(shown.out)
      expect(shown.out).not.toContain('Please report this')
    }
  })

  it('counts by masks, by which values are told apart', async () => {
    const inventory = [await save('raw.gz', 'off')]
    const query = `aggregate(tags.${PERSON.key} as who: sum(1) as count): is(${GROUP})`
    const shown = await said(searchCommand(query, { inventory, json: true }))
    expectNothingIn(shown.out)
    expect(shown.out).toMatch(/"who":"\[person .*#[a-z2-7]{12}\]"/)
  })

  it('shows everything with redact: off', async () => {
    const inventory = [await save('raw.gz', 'off')]
    const shown = await said(searchCommand(`is(${GROUP})`, { inventory, json: true, redact: 'off' }))
    expect(shown.out).toContain(CANARIES['email'])
    expect(shown.out).toContain(PERSON.value)
  })

  it('takes the section privacy of the configuration file', async () => {
    const inventory = [await save('raw.gz', 'off')]
    mkdirSync(join(folder, 'etc'))
    const config = join(folder, 'etc/config.yml')
    writeFileSync(config, 'privacy: { own-domains: [example.net] }\n')
    const shown = await said(searchCommand(`is(${GROUP})`, { inventory, json: true, config }))
    expect(shown.out).toContain(CANARIES['email'])
    expect(shown.out).not.toContain(PERSON.value)
  })
})

describe('a search for national ids', () => {
  const query = `is(${GROUP}) and sensitive_data[*].class = national_id`
  const scope: SavedScope = {
    account: ACCOUNT,
    environment: { name: 'production', certain: true },
    region: 'eu-west-1',
    kinds: [GROUP, `${GROUP}.sensitive_data`],
    resources: [{ kind: GROUP, id: 'sg-1', properties: { sensitive_data: [] } }],
  }
  const searched = async (policy?: DetectionPolicy) => {
    const path = join(folder, 'inventory.gz')
    await saveInventory(path, [scope], gateOf('standard', KEY), policy && lookedForBy(policy))
    return said(searchCommand(query, { inventory: [path] }))
  }

  it('ends with 3 where the inventory does not say that any were looked for', async () => {
    for (const policy of [undefined, USUAL_POLICY]) {
      const { code, out: shown } = await searched(policy)
      expect(code).toBe(3)
      expect(shown).toContain('does not say that national ids were looked for')
    }
  })

  it('ends with 3 where less was looked for than these settings ask, and where nobody says', async () => {
    const path = join(folder, 'inventory.gz')
    const about = (policy?: DetectionPolicy) =>
      saveInventory(path, [scope], gateOf('standard', KEY), policy && lookedForBy(policy)).then(() =>
        said(
          searchCommand('is(aws_ec2_security_group) and sensitive_data[*].class = email', {
            inventory: [path],
          }),
        ),
      )
    for (const [policy, what] of [
      [{ ...USUAL_POLICY, minimumConfidence: 0.99 }, 'what is less certain than 0.99'],
      [{ ...USUAL_POLICY, ownDomains: ['acme.example'] }, 'e-mail addresses that own-domains leaves out'],
      [undefined, 'sensitive data as this run does'],
    ] as const) {
      const { code, out: shown } = await about(policy)
      expect(code).toBe(3)
      expect(shown).toContain(`looked for ${what}: what resources hold of that is unknown.`)
    }
    expect((await about(USUAL_POLICY)).code).toBe(0)
  })

  it('says of which countries they were looked for', async () => {
    const { code, out: shown } = await searched({ ...USUAL_POLICY, nationalIds: ['US', 'DE'] })
    expect(shown).toMatch(/^Warning: in .*inventory\.gz national ids of DE and US alone were looked for\.$/m)
    expect(code).toBe(0)
  })
})

describe('diff', () => {
  it('tells what changed from one raw inventory to another by masks alone', async () => {
    const before = await save('before.gz', 'off')
    const after = await save('after.gz', 'off', KEY, 'DE89 3704 0044 0532 0130 00')
    for (const json of [true, false]) {
      const shown = await said(diffCommand(before, after, { json }))
      expectNothingIn(shown.out)
      expect(shown.out).not.toContain('3704')
      expect(shown.code).toBe(1)
    }
    expect((await said(diffCommand(before, before, {}))).out).toBe('No difference in what was compared.\n')
  })

  it('sees no change between what is masked and what is not, with the key; without it, that is unknown', async () => {
    const [raw, masked] = [await save('raw.gz', 'off'), await save('masked.gz', 'standard')]
    for (const [before, after] of [
      [raw, masked],
      [masked, raw],
    ] as const) {
      keyed()
      expect(await said(diffCommand(before, after, {}))).toEqual({
        code: 0,
        out: 'No difference in what was compared.\n',
      })
      keyed('another key than theirs')
      const other = await said(diffCommand(before, after, { json: true }))
      expect(other.code).toBe(3)
      expect(other.out).not.toMatch(/"operation"/)
      delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
      const without = await said(diffCommand(before, after, { json: true }))
      expect([without.code, without.out.includes('masked with another privacy-key')]).toEqual([3, true])
      expect(without.out).not.toMatch(/"operation"/)
      const off = await said(diffCommand(before, after, { json: true, redact: 'off' }))
      expect(off.out).not.toMatch(/"operation"/)
      expectNothingIn(off.out)
    }
  })

  it('compares a raw accepted state with a masked inventory, and the other way round', async () => {
    const [raw, masked] = [await save('raw.gz', 'off'), await save('masked.gz', 'standard')]
    await accept(raw, { redact: 'off' })
    expect(state()).toContain(CANARIES['email'])
    keyed()
    for (const [before, after] of [
      [join(folder, 'state'), masked],
      [masked, join(folder, 'state')],
      [join(folder, 'state'), raw],
    ] as const)
      expect(await said(diffCommand(before, after, {}))).toEqual({
        code: 0,
        out: 'No difference in what was compared.\n',
      })
  })
})

describe('accept', () => {
  it('writes masks, with the key of the runs', async () => {
    keyed()
    const raw = await save('raw.gz', 'off')
    const reason = `asked ${CANARIES['email']}`
    const { code, out: shown } = await accept(raw, { reason, by: CANARIES['email'] })
    expect(code).toBe(0)
    expectNothingIn(`${shown}\n${state()}`)
    const again = await accept(await save('masked.gz', 'standard'), { reason })
    expect(again.out).toMatch(/: 0 files written, 3 files already up to date\.\n$/)
  })

  it('refuses, before anything is written, to mask with a key that nobody has', async () => {
    const raw = await save('raw.gz', 'off')
    await expect(accept(raw)).rejects.toThrow(
      /^aws_ec2_security_group in .* no key to mask them with; expected the privacy-key of the runs in CLOUD_BASELINE_PRIVACY_KEY/,
    )
    expect(readdirSync(folder)).toEqual(['raw.gz'])
    expect((await accept(await save('masked.gz', 'standard'))).code).toBe(0)
  })

  it('makes masks of what was accepted raw, and counts no change', async () => {
    const [raw, masked] = [await save('raw.gz', 'off'), await save('masked.gz', 'standard')]
    await accept(raw, { redact: 'off' })
    keyed()
    expect((await accept(masked)).out).toMatch(/: 2 files written, 1 file already up to date\.\n$/)
    expectNothingIn(state())
  })

  it('says that it does not know what changed where values were masked with another key', async () => {
    keyed()
    await accept(await save('masked.gz', 'standard'))
    const other = await save('other.gz', 'standard', 'another key than theirs')
    const { code, out: shown } = await accept(other)
    expect(shown).toContain('2 files written, 1 file already up to date.')
    expect(shown).toContain('What differs from before in 2 files is not known')
    expect(code).toBe(0)
  })

  it('takes single changes of a raw state by the ids that a run gives them', async () => {
    const raw = await save('raw.gz', 'off')
    await accept(raw, { redact: 'off' })
    keyed()
    const after = await save('after.gz', 'standard', KEY, 'DE89 3704 0044 0532 0130 00')
    const { out: found } = await said(diffCommand(join(folder, 'state'), after, { json: true }))
    const [only] = [...found.matchAll(/"change":"([0-9a-f]{16})"/g)].map(([, id]) => id)
    const told = await explained(only ?? '', after)
    expectNothingIn(told.out)
    expect(told.out).not.toContain('3704')
    expect(told.out).toContain('sg-1')
    const { out: shown } = await accept(after, { kinds: undefined, only })
    expect(shown).toContain('1 file written (1 resource: 1 changed)')
  })

  it('needs no key where all is masked alike', async () => {
    keyed()
    await accept(await save('before.gz', 'standard'))
    delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
    const after = await save('after.gz', 'standard', KEY, 'DE89 3704 0044 0532 0130 00')
    const { out: found } = await said(diffCommand(join(folder, 'state'), after, { json: true }))
    expect((await explained(/"change":"([0-9a-f]{16})"/.exec(found)?.[1] ?? '', after)).code).toBe(0)
    await expect(explained(NO_CHANGE, after)).rejects.toThrow('which is no change between')
  })

  it.each([
    ['a raw state, and what is masked', 'off', 'standard'],
    ['a raw state, and what is raw', 'off', 'off'],
  ] as const)('says which key is missing where a change cannot be told: %s', async (_what, then, now) => {
    keyed()
    const before = await save('before.gz', then)
    await accept(before, { redact: then })
    const after = await save('after.gz', now, KEY, 'DE89 3704 0044 0532 0130 00')
    const { out: found } = await said(diffCommand(join(folder, 'state'), after, { json: true }))
    const change = /"change":"([0-9a-f]{16})"/.exec(found)?.[1] ?? ''
    expect((await explained(change, after)).code).toBe(0)
    await expect(explained(NO_CHANGE, after)).rejects.toThrow('which is no change between')
    delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
    await expect(explained(change, after)).rejects.toThrow(
      /which may be a change between .*: of aws_ec2_security_group in eu-west-1 of 111122223333 (?:and .* )?values were masked with another privacy-key.*expected the privacy-key of the runs in CLOUD_BASELINE_PRIVACY_KEY, and their redact\.$/,
    )
  })
})

/** Groups with these descriptions, in an account. */
function groupsIn(
  account: SavedScope['account'],
  groups: readonly { readonly id: string; readonly description: string; readonly name?: string }[],
): readonly SavedScope[] {
  return [
    {
      account,
      environment: { name: 'production', certain: true },
      region: 'eu-west-1',
      kinds: [GROUP],
      resources: groups.map(({ id, description, name = id }) => {
        return { kind: GROUP, id, properties: { description, tags: { Name: name } } }
      }),
    },
  ]
}

function twoGroups(one: string, other: string): readonly SavedScope[] {
  return groupsIn(ACCOUNT, [
    { id: 'sg-1', description: one },
    { id: 'sg-2', description: other },
  ])
}

/** An inventory with a change, by its id; what was accepted before has an IBAN beside it that nobody masked. */
async function changed(): Promise<{ after: string; only: string }> {
  const [before, after] = [join(folder, 'before.gz'), join(folder, 'after.gz')]
  await saveInventory(before, twoGroups(`pays to ${CANARIES['iban']}`, 'web'), gateOf('off'))
  await saveInventory(after, twoGroups('pays nobody', 'shop'), gateOf('standard', KEY))
  await accept(before, { redact: 'off', kinds: GROUP })
  keyed()
  const { out: found } = await said(diffCommand(join(folder, 'state'), after, { json: true }))
  const line = found.split('\n').find((one) => one.includes('"sg-2"')) ?? ''
  return { after, only: /"change":"([0-9a-f]{16})"/.exec(line)?.[1] ?? '' }
}

describe('accept --only', () => {
  it('refuses to keep beside a change what would be masked with a key that nobody has', async () => {
    const { after, only } = await changed()
    delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
    const before = state()
    await expect(accept(after, { kinds: undefined, only })).rejects.toThrow(
      'aws_ec2_security_group in eu-west-1 of 111122223333 has values that are to be masked (redact: standard), and there is no key to mask them with',
    )
    expect(state()).toBe(before)
  })

  it('masks it with the key of the runs', async () => {
    const { after, only } = await changed()
    expect(state()).toContain(CANARIES['iban'])
    const { out: shown } = await accept(after, { kinds: undefined, only })
    expect(shown).toContain('1 file written (1 resource: 1 changed)')
    expect(state()).toMatch(/"pays to \[IBAN: GB GB\*{4}5432 #\w{12}\]"/)
    expectNothingIn(state())
  })
})

/** What only the second of two inventories calls a resource, an account and its unit. */
const LATER = { resource: 'Kassenbuch', account: 'Versuchsanstalt', unit: 'Lohnwesen' }

/** Two inventories, of which the first has a text that begins with `what` and has these names. */
async function both(what: string): Promise<readonly string[]> {
  const description = `${what} ${LATER.resource} in ${LATER.account}, ${LATER.unit}`
  const later = { id: '444455556666', name: LATER.account, unit: LATER.unit }
  const files = [
    groupsIn({ id: '111122223333', name: 'shop' }, [{ id: 'sg-1', description }]),
    groupsIn(later, [{ id: 'sg-2', description: '', name: LATER.resource }]),
  ]
  const paths = files.map((_, index) => join(folder, `${what}-${index}.gz`))
  for (const [index, path] of paths.entries()) await saveInventory(path, files[index] ?? [], gateOf('off'))
  return paths
}

/** The text with nothing but `…` in place of fingerprints. */
function withoutFingerprints(text: string): string {
  return text.replaceAll(/#[a-z2-7]{12}/g, '…')
}

function namesIn(text: string): readonly string[] {
  return Object.values(LATER).filter((name) => text.includes(name))
}

describe('redact: strict', () => {
  const HIDDEN = '[name …] in [name …], [name …]'

  it.each([`is(${GROUP})`, '"behind"'])(
    'hides in a search what a later inventory calls something by: %s',
    async (query) => {
      keyed()
      const inventory = await both('behind')
      const shown = await said(searchCommand(query, { inventory, json: true, redact: 'strict' }))
      expect(withoutFingerprints(shown.out)).toContain(`behind ${HIDDEN}`)
      expect(namesIn(shown.out)).toEqual([])
    },
  )

  it('hides it in a diff', async () => {
    keyed()
    const [before, after] = [await both('behind'), await both('beside')]
    const shown = await said(diffCommand(before.join(), after.join(), { json: true, redact: 'strict' }))
    for (const what of ['behind', 'beside'])
      expect(withoutFingerprints(shown.out)).toContain(`${what} ${HIDDEN}`)
    expect(namesIn(shown.out)).toEqual([])
  })

  it('hides it in what is accepted', async () => {
    keyed()
    const inventories = await both('behind')
    const { code, out: shown } = await accept(inventories.join(), { redact: 'strict' })
    expect(code).toBe(0)
    expect(withoutFingerprints(state())).toContain(`behind ${HIDDEN}`)
    expect(namesIn(`${state()}${shown}`)).toEqual([])
  })
})
