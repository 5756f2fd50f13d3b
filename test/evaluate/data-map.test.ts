import { describe, expect, it } from '@jest/globals'
import { dataMapOf } from '../../src/evaluate/data-map.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'
import { PAYMENTS } from '../support/account.ts'
import { ruleOf } from '../support/rule.ts'
import { byCause, gapOf } from '../support/scope.ts'

const BUCKET = 'aws_s3_bucket'
const VOLUME = 'aws_ec2_volume'

const ASKING = ruleOf({ id: 'asks', needs: [BUCKET, `${BUCKET}.sensitive_data`] })
const SILENT = ruleOf({ id: 'does-not', needs: [BUCKET, `${BUCKET}.bucket_policy`] })

const complete = (kind: string) => ({ account: PAYMENTS, kind, regions: ['eu-west-1'], count: 2 })

describe('dataMapOf', () => {
  const scan = {
    sensitive: { held: [], looked: [{ kind: BUCKET, resources: 2, inPart: 0 }] },
    resources: { [BUCKET]: 2, [VOLUME]: 7 },
    coverage: { complete: [BUCKET, VOLUME, `${BUCKET}.bucket_policy`].map(complete), gaps: [] },
  }

  it('says which rules ask, and what was read and not looked through', () => {
    const map = dataMapOf(scan, [SILENT, ASKING], lookedForBy(USUAL_POLICY))
    expect(map.rules).toEqual(['asks'])
    expect(map.notLooked).toEqual({ [VOLUME]: 7 })
  })

  it('says which texts of the kinds that were looked through nobody asked for', () => {
    const { notRead } = dataMapOf(scan, [ASKING], lookedForBy(USUAL_POLICY))
    expect(notRead).toContain(`${BUCKET}.tags`)
    expect(notRead).not.toContain(`${BUCKET}.bucket_policy`)
    expect(notRead.filter((need) => !need.startsWith(BUCKET))).toEqual([])
  })

  it('does not say of what could not be read that nobody asked for it', () => {
    const gaps = byCause([gapOf({ kind: `${BUCKET}.tags`, properties: ['tags'] })])
    const { notRead } = dataMapOf(
      { ...scan, coverage: { ...scan.coverage, gaps } },
      [ASKING],
      lookedForBy(USUAL_POLICY),
    )
    expect(notRead).not.toContain(`${BUCKET}.tags`)
  })

  it('has what was looked for as it is told, and nothing where nobody tells it', () => {
    const looked = lookedForBy(USUAL_POLICY)
    expect(dataMapOf(scan, [ASKING], looked).lookedFor).toEqual(looked)
    expect(dataMapOf(scan, [ASKING], null).lookedFor).toBeNull()
  })
})
