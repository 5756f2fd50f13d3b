import { describe, expect, it } from '@jest/globals'
import { withPresentGrades } from '../../src/inventory/former-grades.ts'

describe('an inventory of a version that called a grade `open`', () => {
  it('has it by its present name, in doubts and of each interface', () => {
    const interfaces = [
      { interface_id: 'eni-1', grade: 'open' },
      { interface_id: 'eni-2', grade: 'reachable' },
    ]
    const resource = {
      reported: { id: 'sg-1', internet_exposure: { grade: 'open', interfaces } },
      doubts: [{ id: 'sg-1', internet_exposure: { grade: 'open' } }],
    }
    expect(withPresentGrades(resource)).toEqual({
      reported: {
        id: 'sg-1',
        internet_exposure: {
          grade: 'open-but-blocked',
          interfaces: [
            { interface_id: 'eni-1', grade: 'open-but-blocked' },
            { interface_id: 'eni-2', grade: 'reachable' },
          ],
        },
      },
      doubts: [{ id: 'sg-1', internet_exposure: { grade: 'open-but-blocked' } }],
    })
  })

  it('is left as it is where it has no exposure', () => {
    const resource = { reported: { id: 'vol-1', tags: { grade: 'open' } } }
    expect(withPresentGrades(resource)).toBe(resource)
  })
})
