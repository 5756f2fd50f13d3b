import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { exceptionsCheckCommand } from '../../src/cli/exceptions.ts'
import { exceptionsExplainCommand } from '../../src/cli/exceptions-explain.ts'
import { fail } from '../../src/cli/exit.ts'
import { checkCommand } from '../../src/cli/rules-check.ts'
import { searchCommand } from '../../src/cli/search.ts'
import { saveInventory } from '../bundle/saved-inventory.ts'
import { ADDRESS, KEY } from '../support/planted.ts'
import { gateOf } from '../support/privacy.ts'

let folder: string
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-errors-'))
  out = ''
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

function expectMasked(text: string): void {
  for (const part of ['bob.miller', KEY.slice(0, 8)]) expect(text).not.toContain(part)
  expect(text).not.toContain('Please report this')
}

async function thrown(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

describe('an error that quotes a search', () => {
  it.each([
    `tags.owner = ${ADDRESS} or or a = 1`,
    `(tags.owner = "${ADDRESS}" and tags.key = ${KEY}`,
    `a = 1 ${ADDRESS}`,
    `a = 1 ${KEY}`,
  ])(
    'is masked on the terminal, the excerpt too, without a caret that points anywhere: %s',
    async (search) => {
      expect(await fail(await thrown(() => searchCommand(search, {})))).toBe(2)
      expect(out).toMatch(/Expected|expected/)
      expect(out).toMatch(/\[(?:e-mail|credential)/)
      expect(out).not.toMatch(/^ *\^$/m)
      expectMasked(out)
    },
  )

  it('keeps its caret where nothing was masked', async () => {
    await fail(await thrown(() => searchCommand('a = 1 or or', {})))
    expect(out).toMatch(/^a = 1 or or\n {11}\^$/m)
  })
})

describe('rules check', () => {
  it.each(['yaml', 'search'])('masks what it quotes of a rule whose %s is wrong', async (wrong) => {
    const search =
      wrong === 'search' ? `is(aws_iam_user) and or name = "${ADDRESS}"` : `"x" ${ADDRESS}: ${KEY}`
    const path = write(
      'rules/a.yml',
      `id: a-rule\ntitle: A\nseverity: low\nsearch: ${wrong === 'search' ? `'${search}'` : search}\nexamples: []\n`,
    )
    for (const json of [false, true]) {
      out = ''
      expect(await checkCommand([path], { json })).toBe(2)
      expect(out).toContain('a.yml')
      expectMasked(out)
    }
  })
})

const ENTRY = `exceptions:
  - rule: aws-ec2-security-group-not-used
    where: 'tags.owner = "${ADDRESS}" or or'
    reason: asked ${ADDRESS}
    owner: ${ADDRESS}
    expires: 2099-01-01
`

describe('exceptions check', () => {
  it.each([ENTRY, ENTRY.replace(' or or', '').replace('2099', '2020')])(
    'masks what it quotes and whom it names',
    (text) => {
      const path = write('exceptions.yml', text)
      for (const json of ['', 'true']) {
        out = ''
        exceptionsCheckCommand(path, json === '' ? {} : { json: true })
        expect(out).toContain('[e-mail')
        expectMasked(out)
      }
    },
  )
})

describe('exceptions explain', () => {
  it('masks what an entry received of a raw inventory, and what the entry says', async () => {
    const inventory = join(folder, 'raw.gz')
    const group = {
      kind: 'aws_ec2_security_group',
      id: 'sg-1',
      properties: { group_name: 'web', tags: { Owner: 'Wilhelmina Canarybird', Contact: ADDRESS } },
    }
    await saveInventory(
      inventory,
      [
        {
          account: { id: '111122223333', name: 'shop' },
          environment: { name: 'production', certain: true },
          region: 'eu-west-1',
          kinds: ['aws_ec2_security_group'],
          resources: [group],
        },
      ],
      gateOf('off'),
    )
    const rules = write(
      'rules/a.yml',
      `id: a-rule
title: A
severity: low
status: stable
search: is(aws_ec2_security_group) and group_name = web
examples:
  - { name: bad, expect: violation, resource: { group_name: web } }
  - { name: good, expect: pass, resource: { group_name: db } }
`,
    )
    const exceptions = write(
      'exceptions.yml',
      `exceptions:
  - rule: a-rule
    tags: { Owner: nobody, Contact: ${ADDRESS} }
    reason: asked ${ADDRESS}
    owner: ${ADDRESS}
    expires: ${new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)}
`,
    )
    for (const json of [false, true]) {
      out = ''
      expect(await exceptionsExplainCommand(['a-rule', 'sg-1'], { inventory, rules, exceptions, json })).toBe(
        1,
      )
      expectMasked(out)
      expect(out).not.toContain('Canarybird')
      expect(out).toContain('[person')
    }
  })
})
