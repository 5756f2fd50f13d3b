import { describe, expect, it } from '@jest/globals'
import { changingActions } from '../../../../../src/clouds/aws/statements/identity/verbs.ts'
import { policiesFor } from '../../../../../src/clouds/aws/least-policy/policies.ts'
import { iamPolicy } from '../../../../../src/clouds/aws/least-policy/rules-policy.ts'
import { AWS_KINDS } from '../../../../../src/clouds/aws/kinds.ts'

/** Patterns that stand in AWS's SecurityAudit, ViewOnlyAccess or ReadOnlyAccess of March 2026. */
const IN_READING_POLICIES = [
  ['acm:Describe*', 'apigateway:GET', 'athena:Batch*', 'aws-portal:View*', 'braket:SearchJobs'],
  ['chime:Retrieve*', 'cloudformation:Detect*', 'cloudformation:Estimate*', 'cloudtrail:LookupEvents'],
  ['codecommit:GitPull', 'codedeploy:Batch*', 'cognito-idp:AdminGet*', 'comprehend:Contains*'],
  ['config:Deliver*', 'config:SelectResourceConfig', 'datapipeline:EvaluateExpression', 'ds:Check*'],
  ['dynamodb:PartiQLSelect', 'dynamodb:Scan', 'elasticbeanstalk:Request*', 'es:ESHttpGet'],
  ['iam:GenerateCredentialReport', 'iam:Simulate*', 'identitystore:IsMemberInGroups', 'lightsail:Is*'],
  ['logs:FilterLogEvents', 'logs:StartQuery', 'polly:SynthesizeSpeech', 'rds:DownloadDBLogFilePortion'],
  ['rekognition:CompareFaces', 'sdb:DomainMetadata', 'sqs:Receive*', 'swf:Count*', 'xray:BatchGet*'],
].flat()

describe('actions that change something', () => {
  it.each(IN_READING_POLICIES)('%s is none', (pattern) => {
    expect(changingActions(pattern.toLowerCase())).toEqual({ certain: [], possible: [] })
  })

  it.each(['sts:assumerole', 'sts:*', 'pricing:*', 'kms:decrypt', '*:get*', 'ec2:des*'])(
    'nor %s',
    (pattern) => {
      expect(changingActions(pattern)).toEqual({ certain: [], possible: [] })
    },
  )

  it.each([
    ['s3:putobject', ['s3:putobject']],
    ['iam:passrole', ['iam:passrole']],
    ['license-manager:checkoutlicense', ['license-manager:checkoutlicense']],
    ['ec2:terminate*', ['ec2:terminateunnamed']],
    ['*:tag*', ['unnamed:tagunnamed']],
    ['dynamodb:batchwriteitem', ['dynamodb:batchwriteitem']],
    ['ec2:runinst?nces', ['ec2:runinstunnamed']],
    // Delete is among the verbs that the wildcard leaves open, and all services have one.
    [
      'sqs:de*',
      ['deactivate', 'delete', 'deploy', 'deregister', 'detach']
        .map((verb) => `sqs:${verb}unnamed`)
        .toSorted(),
    ],
  ])('%s is one', (pattern, certain) => {
    const found = changingActions(pattern)
    expect([found.certain.toSorted(), found.possible]).toEqual([certain, []])
  })

  it.each(['*', '*:*', 's3:*', 's3:?*'])('%s stands for some', (pattern) => {
    expect(changingActions(pattern).certain).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(s3|unnamed):deleteunnamed$/)]),
    )
  })

  it.each([
    ['iot:connect', ['iot:connect']],
    ['acm-pca:issuecertificate', ['acm-pca:issuecertificate']],
    // StartQuery, or StartInstances: not every service starts something.
    ['ec2:sta*', ['ec2:staunnamed', 'ec2:startunnamed']],
  ])('of %s it is not known', (pattern, possible) => {
    expect(changingActions(pattern)).toEqual({ certain: [], possible })
  })

  it('are none of those that the scan itself asks for', () => {
    const kinds = [...AWS_KINDS.values()].map(({ name }) => name)
    const costly = [...AWS_KINDS.values()].flatMap(({ name, costly: own = {} }) =>
      Object.keys(own).map((property) => `${name}.${property}`),
    )
    const reading = iamPolicy([...kinds, ...costly], AWS_KINDS, ['cloudtrail:LookupEvents']).Statement
    const request = {
      accounts: [],
      organization: true,
      units: true,
      role: 'audit',
      externalId: null,
      regions: [],
      kinds: costly,
    }
    const asked = Object.values(policiesFor(request, reading)).flatMap(({ Statement: all }) =>
      all.flatMap(({ Action: actions }) => actions),
    )
    expect(asked.length).toBeGreaterThan(100)
    const found = asked.filter((action) => {
      const { certain, possible } = changingActions(action.toLowerCase())
      return certain.length + possible.length > 0
    })
    expect(found).toEqual([])
  })
})
