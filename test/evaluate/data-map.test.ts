import { describe, expect, it } from '@jest/globals'
import { dataMapOf } from '../../src/evaluate/data-map.ts'
import { SENSITIVE_CLASSES, USUAL_POLICY } from '../../src/model/sensitive.ts'
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
    const map = dataMapOf(scan, [SILENT, ASKING], USUAL_POLICY)
    expect(map.rules).toEqual(['asks'])
    expect(map.notLooked).toEqual({ [VOLUME]: 7 })
  })

  it('says which texts of the kinds that were looked through nobody asked for', () => {
    const { notRead } = dataMapOf(scan, [ASKING], USUAL_POLICY)
    expect(notRead).toContain(`${BUCKET}.tags`)
    expect(notRead).not.toContain(`${BUCKET}.bucket_policy`)
    expect(notRead.filter((need) => !need.startsWith(BUCKET))).toEqual([])
  })

  it('does not say of what could not be read that nobody asked for it', () => {
    const gaps = byCause([gapOf({ kind: `${BUCKET}.tags`, properties: ['tags'] })])
    const { notRead } = dataMapOf({ ...scan, coverage: { ...scan.coverage, gaps } }, [ASKING], USUAL_POLICY)
    expect(notRead).not.toContain(`${BUCKET}.tags`)
  })

  it('looks for national ids where countries are named alone', () => {
    const without = dataMapOf(scan, [ASKING], USUAL_POLICY).lookedFor
    expect(without?.classes).toEqual(SENSITIVE_CLASSES.filter((one) => one !== 'national_id'))
    const policy = { ...USUAL_POLICY, nationalIds: ['US', 'DE'], minimumConfidence: 0.8 }
    expect(dataMapOf(scan, [ASKING], policy).lookedFor).toEqual({
      classes: SENSITIVE_CLASSES,
      nationalIds: ['DE', 'US'],
      minimumConfidence: 0.8,
    })
  })

  it('does not know what was looked for where another run did', () => {
    expect(dataMapOf(scan, [ASKING], null).lookedFor).toBeNull()
  })
})
