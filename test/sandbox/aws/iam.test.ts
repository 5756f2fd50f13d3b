import { GetAccountPasswordPolicyCommand, GetAccountSummaryCommand } from '@aws-sdk/client-iam'
import { describe, expect, it } from '@jest/globals'
import { iamState, tightenIam } from '../../../sandbox/aws/iam/state.ts'
import { HOME, iam, start, twoAccounts } from './sandbox.ts'

const policy = new GetAccountPasswordPolicyCommand({})
const summary = new GetAccountSummaryCommand({})

describe('IAM', () => {
  it('has no password policy until somebody sets one', async () => {
    const organisation = twoAccounts()
    const aws = await start(organisation)
    await expect(iam(aws).send(policy)).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      Code: 'NoSuchEntity',
      message: `The Password Policy with domain name ${HOME} cannot be found.`,
      $metadata: expect.objectContaining({ httpStatusCode: 404 }),
    })
    tightenIam(organisation.account(HOME).of(iamState))
    const { PasswordPolicy } = await iam(aws).send(policy)
    expect(PasswordPolicy).toEqual({
      MinimumPasswordLength: 14,
      RequireSymbols: true,
      RequireNumbers: true,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      AllowUsersToChangePassword: true,
      ExpirePasswords: false,
      PasswordReusePrevention: 24,
    })
  })

  it('sums the account up', async () => {
    const organisation = twoAccounts()
    organisation.account(HOME).of(iamState).summary.AccountAccessKeysPresent = 1
    const aws = await start(organisation)
    const { SummaryMap } = await iam(aws).send(summary)
    expect(SummaryMap).toMatchObject({ AccountAccessKeysPresent: 1, AccountMFAEnabled: 0, Users: 0 })
  })

  it('is signed for one region, and denies and throttles in its own words', async () => {
    const aws = await start()
    await expect(iam(aws, { region: 'eu-west-1' }).send(summary)).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: "Credential should be scoped to a valid region, not 'eu-west-1'.",
    })
    aws.faults.deny({ operation: 'GetAccountSummary' })
    await expect(iam(aws).send(summary)).rejects.toMatchObject({
      name: 'AccessDenied',
      message:
        `User: arn:aws:iam::${HOME}:user/ci is not authorized to perform: iam:GetAccountSummary because no ` +
        'identity-based policy allows the iam:GetAccountSummary action',
    })
    aws.faults.throttle({ service: 'iam' })
    await expect(iam(aws).send(summary)).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
    })
    const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }
    await expect(iam(aws, { credentials }).send(summary)).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    })
    expect(aws.log.countBy('operation')).toEqual([['GetAccountSummary', 2]])
  })
})
