import { describe, expect, it } from '@jest/globals'
import { ENDPOINT_SERVICE_PRINCIPALS } from '../../../../../../src/clouds/aws/services/ec2/derived/endpoint-service-principals.ts'
import { ACCOUNT, derived, OTHER_ACCOUNT, resource } from './world.ts'

const SERVICE = 'aws_vpc_endpoint_service'

function foreign(...principals: readonly string[]): unknown {
  const reported = {
    allowed_principals: principals.map((principal) => ({ principal, principal_type: 'Account' })),
  }
  const answer = derived(ENDPOINT_SERVICE_PRINCIPALS, [resource(SERVICE, 'vpce-svc-1', reported)])
  expect(answer.possible).toBeUndefined()
  return answer.value
}

describe('foreign_principals', () => {
  it('leaves out the service’s own account, and nothing else', () => {
    expect(foreign()).toEqual([])
    expect(foreign(`arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${ACCOUNT}:role/deploy`)).toEqual([])
    expect(foreign(`arn:aws:iam::${OTHER_ACCOUNT}:root`)).toEqual([`arn:aws:iam::${OTHER_ACCOUNT}:root`])
    expect(foreign('*')).toEqual(['*'])
  })

  it('every principal counts, wherever it stands in the list', () => {
    expect(foreign('*', `arn:aws:iam::${OTHER_ACCOUNT}:root`, `arn:aws:iam::${ACCOUNT}:root`)).toEqual([
      '*',
      `arn:aws:iam::${OTHER_ACCOUNT}:root`,
    ])
  })

  it('an organisational unit holds other accounts, though its ARN names the management account', () => {
    const unit = `arn:aws:organizations::${ACCOUNT}:ou/o-abc/ou-def`
    expect(foreign(unit)).toEqual([unit])
  })

  it('may be everybody where the permissions were not read', () => {
    expect(derived(ENDPOINT_SERVICE_PRINCIPALS, [resource(SERVICE, 'vpce-svc-1')])).toEqual({
      value: [],
      possible: ['*'],
      missing: [SERVICE],
    })
  })
})
