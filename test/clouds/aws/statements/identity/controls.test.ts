import { describe, expect, it } from '@jest/globals'
import { controlPolicyOf } from '../../../../../src/clouds/aws/statements/identity/control-policy.ts'
import { answerTo, type Permissions } from '../../../../../src/clouds/aws/statements/identity/permissions.ts'
import { permissionsOf } from '../../../../../src/clouds/aws/statements/identity/wide-grants.ts'
import { identityPolicyOf } from '../../../../../src/clouds/aws/statements/policy.ts'
import type { JsonObject } from '../../../../../src/model/json.ts'

const OWN = identityPolicyOf({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } })
const ROLE = 'arn:aws:iam::111122223333:role/app/deploy'

const allow = (action: string, more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
})
const deny = (action: string, more: JsonObject = {}): JsonObject => ({
  ...allow(action, more),
  Effect: 'Deny',
})
const FULL = [allow('*')]

/** Levels from the root down, each a list of policies; null: one that was not read. */
function answer(
  levels: readonly (readonly (readonly JsonObject[] | null)[])[],
  action: string,
  resource = ROLE,
): boolean | null {
  if (OWN === null) throw new Error('a policy that makes no sense')
  const controls = levels.map((level) =>
    level.map((statements) =>
      controlPolicyOf(
        statements === null ? null : JSON.stringify({ Version: '2012-10-17', Statement: statements }),
      ),
    ),
  )
  const permissions: Permissions = {
    ...permissionsOf(OWN),
    controls,
    keys: new Map([['aws:principalarn', [ROLE]]]),
  }
  return answerTo(permissions, { action, resource }).allowed
}

/** Organizations user guide, "SCP evaluation": how SCPs work with Allow, and with Deny. */
describe('service control policies', () => {
  const cases: readonly (readonly [string, Parameters<typeof answer>, boolean | null])[] = [
    ['none bind', [[], 's3:getobject'], true],
    ['FullAWSAccess on each level changes nothing', [[[FULL], [FULL], [FULL]], 's3:getobject'], true],
    ['a denial on one level', [[[FULL], [FULL, [deny('s3:*')]], [FULL]], 's3:getobject'], false],
    ['a denial of something else', [[[FULL], [FULL, [deny('ec2:*')]], [FULL]], 's3:getobject'], true],
    [
      'a denial under a policy that allows it on another level',
      [
        [
          [FULL, [deny('s3:*')]],
          [FULL, [allow('s3:*')]],
        ],
        's3:getobject',
      ],
      false,
    ],
    ['allowed on one level alone', [[[FULL], [[allow('ec2:*')]], [FULL]], 's3:getobject'], false],
    [
      'allowed by another policy of the level',
      [[[FULL], [[allow('ec2:*')], [allow('s3:*')]]], 's3:getobject'],
      true,
    ],
    ['a level with denials alone allows nothing', [[[FULL], [[deny('ec2:*')]]], 's3:getobject'], false],
    [
      'all but some actions are denied',
      [[[FULL, [{ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }]]], 's3:getobject'],
      false,
    ],
    [
      'all but this action are denied',
      [[[FULL, [{ Effect: 'Deny', NotAction: 's3:*', Resource: '*' }]]], 's3:getobject'],
      true,
    ],
    [
      'denied on other resources',
      [[[FULL, [deny('iam:*', { Resource: 'arn:aws:iam::*:role/ops/*' })]]], 'iam:passrole'],
      true,
    ],
    [
      'denied on all but these',
      [
        [[FULL, [{ Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app/*' }]]],
        'iam:passrole',
      ],
      true,
    ],
    [
      'allowed on these resources alone',
      [[[[allow('iam:*', { Resource: 'arn:aws:iam::*:role/app/*' })]]], 'iam:passrole'],
      true,
    ],
    [
      'allowed on others alone',
      [[[[allow('iam:*', { Resource: 'arn:aws:iam::*:role/ops/*' })]]], 'iam:passrole'],
      false,
    ],
    [
      'denied to all but others',
      [
        [
          [
            FULL,
            [
              deny('iam:*', {
                Condition: { ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/break-glass' } },
              }),
            ],
          ],
        ],
        'iam:passrole',
      ],
      false,
    ],
    [
      'denied to all but this one',
      [
        [
          [
            FULL,
            [
              deny('iam:*', {
                Condition: { ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/app/deploy' } },
              }),
            ],
          ],
        ],
        'iam:passrole',
      ],
      true,
    ],
    [
      'denied in other regions, of which the caller picks one',
      [
        [[FULL, [deny('*', { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } })]]],
        's3:getobject',
      ],
      true,
    ],
    [
      'denied under a condition that nobody knows',
      [
        [[FULL, [deny('s3:*', { Condition: { StringEquals: { 'aws:ResourceTag/class': 'secret' } } })]]],
        's3:getobject',
      ],
      null,
    ],
    [
      'allowed under a condition that nobody knows',
      [
        [[[allow('s3:*', { Condition: { StringEquals: { 'aws:ResourceTag/class': 'public' } } })]]],
        's3:getobject',
      ],
      null,
    ],
    ['a policy that was not read may allow it', [[[[allow('ec2:*')], null]], 's3:getobject'], true],
    ['and takes back no denial', [[[[deny('s3:*')], null]], 's3:getobject'], false],
    ['nor what another level does not allow', [[[[allow('ec2:*')]], [null]], 's3:getobject'], false],
  ]

  it.each(cases)('%s', (_, given, expected) => {
    expect(answer(...given)).toBe(expected)
  })

  it('that are not understood may allow anything, and deny what is understood', () => {
    const strange = { Effect: 'Deny', Action: 7, Resource: '*' }
    expect(answer([[[strange, deny('s3:*')]]], 's3:getobject')).toBe(false)
    expect(answer([[[strange, deny('s3:*')]]], 'ec2:runinstances')).toBe(true)
    expect(controlPolicyOf('no JSON').statements.map(({ allows }) => allows)).toEqual([true])
  })

  /** As a plan without a key has them: each answer holds for whatever may stand behind the mask. */
  const MASK = '[e-mail b***@pay.example.net #k2q7hm4xw3na]'
  const isBob = (operator: string): JsonObject => ({
    Condition: { [operator]: { 'aws:PrincipalArn': `arn:aws:iam::111122223333:role/${MASK}` } },
  })
  it.each<[string, readonly JsonObject[], boolean | null]>([
    ['a denial for one who is masked', [allow('*'), deny('s3:*', isBob('ArnEquals'))], null],
    ['a denial for all but one who is masked', [allow('*'), deny('s3:*', isBob('ArnNotEquals'))], null],
    [
      'a denial for one who is masked of something else',
      [allow('*'), deny('ec2:*', isBob('ArnEquals'))],
      true,
    ],
    ['an allowance for one who is masked', [allow('*', isBob('ArnEquals'))], null],
    ['an allowance for all but one who is masked', [allow('*', isBob('ArnNotEquals'))], null],
    ['a denial of what is masked', [allow('*'), deny('s3:*', { Resource: `arn:aws:s3:::${MASK}` })], null],
    [
      'a denial of all but what is masked',
      [allow('*'), { Effect: 'Deny', Action: 's3:*', NotResource: `arn:aws:s3:::${MASK}` }],
      null,
    ],
    [
      'a denial under a key that is masked',
      [allow('*'), deny('s3:*', { Condition: { StringNotEquals: { [`aws:PrincipalTag/${MASK}`]: 'x' } } })],
      null,
    ],
    ['a denial of actions that are masked', [allow('*'), deny(MASK)], null],
    ['a denial whose name is masked', [allow('*'), deny('s3:*', { Sid: MASK })], false],
    ['an allowance whose name is masked', [allow('*', { Sid: MASK })], true],
    [
      'a denial beside one that is masked',
      [allow('*'), deny('s3:*'), deny('ec2:*', isBob('ArnEquals'))],
      false,
    ],
  ])('that are masked leave open what the mask decides, and nothing else: %s', (_, statements, expected) => {
    expect(answer([[statements]], 's3:getobject')).toBe(expected)
  })

  it('have variables in the newer version of the language alone', () => {
    const statement = deny('s3:*', { Resource: 'arn:aws:s3:::${aws:PrincipalArn}' })
    const denies = (Version: string): boolean | null => {
      if (OWN === null) throw new Error('a policy that makes no sense')
      const policy = controlPolicyOf(JSON.stringify({ Version, Statement: [allow('*'), statement] }))
      const keys = new Map([['aws:principalarn', ['me']]])
      return answerTo(
        { ...permissionsOf(OWN), controls: [[policy]], keys },
        { action: 's3:getobject', resource: 'arn:aws:s3:::me' },
      ).allowed
    }
    expect(denies('2012-10-17')).toBe(false)
    expect(denies('2008-10-17')).toBe(true)
  })
})
