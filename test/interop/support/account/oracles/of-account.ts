import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account'
import {
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  IAMClient,
  ListSAMLProvidersCommand,
  ListServerCertificatesCommand,
} from '@aws-sdk/client-iam'
import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations'
import { GetPublicAccessBlockCommand } from '@aws-sdk/client-s3-control'
import { BLOCK, openS3Control } from '../access-points.ts'
import {
  about,
  type Asked,
  GLOBAL,
  type Judgement,
  type Oracle,
  unlessNotSet,
  type Verdicts,
} from './judgement.ts'

/** What is asked of the account itself. */
export const judgeAccount: Oracle = async (asked) => {
  const { account } = asked
  return [
    ...about(GLOBAL, account, {
      ...(await contactsAndOrganization(asked)),
      ...(await passwords(asked)),
      ...(await root(asked)),
      's3-account-public-access-not-blocked': !(await isBlocked(asked)),
    }),
    ...about(GLOBAL, account, {
      // moto has no row of root in its credential report.
      'iam-root-used': null,
      // moto does not list credentials for single services.
      'iam-api-key-never-expires': null,
      'iam-service-credential-not-rotated': null,
    }),
    ...(await certificates(asked)),
  ]
}

async function contactsAndOrganization({ home }: Asked): Promise<Verdicts> {
  const contact = new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' })
  const isSet = await unlessNotSet(new AccountClient(home).send(contact), ['ResourceNotFoundException'])
  const organizations = new OrganizationsClient(home)
  const member = await unlessNotSet(organizations.send(new DescribeOrganizationCommand({})), [
    'AWSOrganizationsNotInUseException',
  ])
  return {
    'account-no-security-contact': isSet === undefined,
    'account-in-no-organization': member === undefined,
  }
}

async function passwords({ home }: Asked): Promise<Verdicts> {
  const iam = new IAMClient(home)
  const answer = await unlessNotSet(iam.send(new GetAccountPasswordPolicyCommand({})), [
    'NoSuchEntity',
    'NoSuchEntityException',
  ])
  const {
    MinimumPasswordLength = 0,
    PasswordReusePrevention = 0,
    MaxPasswordAge = Number.POSITIVE_INFINITY,
    ...required
  } = answer?.PasswordPolicy ?? {}
  return {
    'iam-passwords-too-short': MinimumPasswordLength < 14,
    'iam-passwords-reused': PasswordReusePrevention < 24,
    'iam-passwords-kept-for-ever': MaxPasswordAge > 90,
    'iam-passwords-without-lowercase': required.RequireLowercaseCharacters !== true,
    'iam-passwords-without-uppercase': required.RequireUppercaseCharacters !== true,
    'iam-passwords-without-numbers': required.RequireNumbers !== true,
    'iam-passwords-without-symbols': required.RequireSymbols !== true,
  }
}

async function root({ home }: Asked): Promise<Verdicts> {
  const iam = new IAMClient(home)
  const { SummaryMap: summary = {} } = await iam.send(new GetAccountSummaryCommand({}))
  const providers = await iam.send(new ListSAMLProvidersCommand({}))
  const now = Date.now()
  const trusted = (providers.SAMLProviderList ?? []).filter(
    ({ ValidUntil }) => ValidUntil !== undefined && ValidUntil.getTime() > now,
  )
  const { AccountMFAEnabled: mfa, AccountAccessKeysPresent: keys = 0 } = summary
  return {
    'iam-root-access-key': keys > 0,
    // moto never says that root has no password.
    'iam-root-without-mfa': mfa === 0,
    'iam-root-virtual-mfa': mfa !== 0,
    // moto tells of policies without their names.
    'iam-nobody-for-support': true,
    'iam-without-saml-provider': trusted.length === 0,
  }
}

async function certificates({ home }: Asked): Promise<readonly Judgement[]> {
  const iam = new IAMClient(home)
  const listed = await iam.send(new ListServerCertificatesCommand({}))
  return (listed.ServerCertificateMetadataList ?? []).flatMap(({ ServerCertificateId, Expiration }) =>
    about(GLOBAL, ServerCertificateId, {
      'iam-server-certificate-expired': Expiration !== undefined && Expiration.getTime() < Date.now(),
    }),
  )
}

async function isBlocked({ account, home }: Asked): Promise<boolean> {
  const asked = openS3Control(home).send(new GetPublicAccessBlockCommand({ AccountId: account }))
  const answer = await unlessNotSet(asked, ['NoSuchPublicAccessBlockConfiguration'])
  const { PublicAccessBlockConfiguration: block = {} } = answer ?? {}
  return Object.keys(BLOCK).every((name) => block[name as keyof typeof BLOCK] === true)
}
