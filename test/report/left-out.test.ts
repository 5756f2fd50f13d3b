import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type ResultFile, serializeResult } from '../../src/report/formats/result-file.ts'
import { NO_ALERTS, runOf, SETTINGS } from './fixtures.ts'
import { PAYMENTS } from '../support/account.ts'
import { ACCOUNTS } from '../support/company.ts'
import { decode } from './text-of-markdown.ts'
import { buildResult, renderSummary, renderText } from './rendered.ts'

const leftOut = [
  { id: '444455556666', name: 'old <b>shop</b>', why: 'excluded' },
  { id: '555566667777', name: 'gone', unit: 'Closed', why: 'suspended' },
  { id: '666677778888', name: 'away', why: 'suspended' },
] as const
const parameters = { 'aws-x': { most: { value: 5, file: '.github/cloud-baseline.yml', line: 3 } } }
const run = runOf({
  leftOut,
  accounts: ACCOUNTS.map((account, index) =>
    index === 0 ? Object.assign({ unit: 'Prod' }, account) : account,
  ),
  settings: { ...SETTINGS, perAccount: { [PAYMENTS]: { parameters } } },
})

describe('accounts of the organisation that are left out', () => {
  const sentence = '3 accounts of the organisation are left out (1 excluded, 2 suspended).'

  it('are counted in summary and terminal', () => {
    expect(decode(renderSummary(run, NO_ALERTS))).toContain(sentence)
    expect(renderText(run, NO_ALERTS).replaceAll(/\s+/g, ' ')).toContain(sentence)
    expect(renderSummary(runOf(), NO_ALERTS)).not.toContain('left out')
    expect(renderText(runOf({ leftOut: leftOut.slice(0, 1) }), NO_ALERTS).replaceAll(/\s+/g, ' ')).toContain(
      '1 account of the organisation is left out (1 excluded).',
    )
  })

  it('are in result.json with their names, beside units and values of accounts', async () => {
    const result = JSON.parse([...serializeResult(buildResult(run, NO_ALERTS))].join('')) as ResultFile
    expect(result.leftOut).toEqual(leftOut)
    expect(result.accounts[0]).toMatchObject({
      id: PAYMENTS,
      unit: 'Prod',
      parameters: { 'aws-x': { most: 5 } },
    })
    expect(result.accounts[1]).not.toHaveProperty('parameters')
    const schema = JSON.parse(
      await readFile(new URL('../../schema/result.json', import.meta.url), 'utf8'),
    ) as object
    const validate = new Ajv2020({ allErrors: true }).compile(schema)
    validate(result)
    expect(validate.errors).toBeNull()
  })
})
