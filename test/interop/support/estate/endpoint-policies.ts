/** Policies of VPC endpoints by name, and whether they let in whoever is neither of the account nor of AWS. */
export interface PolicyShape {
  readonly trustsOthers: boolean
  readonly document: string | undefined
}

const OTHER = '999988887777'

interface Statement {
  readonly Effect?: 'Allow' | 'Deny'
  readonly Principal?: unknown
  readonly NotPrincipal?: unknown
  readonly Condition?: unknown
}

function policy(...statements: readonly Statement[]): string {
  const Statement = statements.map((one) =>
    Object.assign({ Effect: 'Allow', Action: 's3:*', Resource: '*' }, one),
  )
  return JSON.stringify({ Version: '2012-10-17', Statement })
}

function rootOf(account: string): string {
  return `arn:aws:iam::${account}:root`
}

/** The policies that endpoints of the account get. */
export function endpointPolicies(account: string): Readonly<Record<string, PolicyShape>> {
  const own = { Principal: { AWS: rootOf(account) } }
  const others = { Principal: { AWS: rootOf(OTHER) } }
  const anybody = { Principal: '*' }
  const when = (operator: string, key: string, value: string): Statement => ({
    ...anybody,
    Condition: { [operator]: { [key]: value } },
  })
  return {
    'as-aws-makes-it': { trustsOthers: true, document: undefined },
    own: keeping(own),
    'own-role': keeping({ Principal: { AWS: `arn:aws:iam::${account}:role/app` } }),
    'own-number': keeping({ Principal: { AWS: [account] } }),
    anybody: trusting(anybody),
    'anybody-in-a-list': trusting({ Principal: { AWS: [rootOf(account), '*'] } }),
    others: trusting(others),
    'own-and-others': trusting(own, others),
    'all-but-one': trusting({ NotPrincipal: { AWS: rootOf(account) } }),
    service: keeping({ Principal: { Service: 'ecs-tasks.amazonaws.com' } }),
    'denies-others': keeping(own, { Effect: 'Deny', ...others }),
    'in-the-organisation': keeping(when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')),
    'not-in-the-organisation': trusting(when('StringNotEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')),
    'in-it-if-in-any': trusting(when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')),
    'own-account-only': keeping(when('StringEquals', 'aws:PrincipalAccount', account)),
    'other-account-only': trusting(when('StringEquals', 'aws:PrincipalAccount', OTHER)),
    'only-over-tls': trusting(when('Bool', 'aws:SecureTransport', 'true')),
  }
}

function trusting(...statements: readonly Statement[]): PolicyShape {
  return { trustsOthers: true, document: policy(...statements) }
}

function keeping(...statements: readonly Statement[]): PolicyShape {
  return { trustsOthers: false, document: policy(...statements) }
}
