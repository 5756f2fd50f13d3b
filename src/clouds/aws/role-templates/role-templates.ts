import type { CloudRoles } from '../../cloud.ts'
import { ROLE_ADDRESS, type RoleTemplate, type RoleTool, type SignIn } from '../../../model/roles.ts'
import type { CollectRequest } from '../request.ts'
import type { IamPolicy } from '../least-policy/iam-policy.ts'
import { cloudFormation } from './cloudformation.ts'
import { type PlannedRole, plannedRoles } from './planned-role.ts'
import { partitionOf, parseReadingRole, parseSignInRegion, parseSignInRole, signInArn } from './role-names.ts'
import { terraform } from './terraform.ts'

/** What the templates are made of. @param policies see policiesFor */
export function roleTemplates(
  request: Pick<CollectRequest, 'organization' | 'externalId'>,
  signIn: SignIn,
  policies: Readonly<Record<string, IamPolicy>>,
): readonly RoleTemplate[] {
  const { organization = false, externalId } = request
  const roles = plannedRoles(policies, signIn, { organization, externalId })
  return (['cloudformation', 'terraform'] as const).flatMap((tool) =>
    roles.map((role) => templateOf(role, tool, signIn)),
  )
}

export const AWS_ROLE_NAMES: Omit<CloudRoles, 'templates'> = {
  parseSignInRole,
  parseReadingRole,
  parseSignInRegion,
  address: signInArn,
}

/** Any region of the right partition would do: IAM is global. */
export function regionsFor(regions: readonly string[], signIn: SignIn): readonly string[] {
  return partitionOf(signIn.region) === 'aws' ? regions : [...regions, signIn.region]
}

function templateOf(role: PlannedRole, tool: RoleTool, signIn: SignIn): RoleTemplate {
  const name = role.kind === 'sign-in' ? 'sign-in-role' : 'reading-role'
  const isTemplate = tool === 'cloudformation'
  return {
    tool,
    file: isTemplate ? `cloudformation/${name}.yml` : `terraform/${name}/main.tf`,
    text: isTemplate ? cloudFormation(role) : terraform(role),
    does: doesOf(role, signIn),
    commands: (path) =>
      isTemplate ? withCloudFormation(role, path, signIn) : withTerraform(role, path, signIn),
  }
}

function doesOf(role: PlannedRole, { role: { account } }: SignIn): string {
  if (role.kind === 'sign-in') {
    const unknown = role.organization
      ? 'in the management account, or in one that may list the accounts for it'
      : 'in the account of your choice'
    const where =
      account === null
        ? role.reads && !role.organization
          ? 'in the account that is to be read'
          : unknown
        : `in account ${account}`
    return `Make the role that the workflow signs in to, ${where}`
  }
  return role.organization
    ? 'Make the role that reads in all accounts, from the management account'
    : 'Make the role that reads in each account, with the credentials of that account'
}

const NAMED_IAM = '--capabilities CAPABILITY_NAMED_IAM'
/** Of the role that was made before: its commands leave it there. */
const ARN = `"$${ROLE_ADDRESS}"`

function withCloudFormation(role: PlannedRole, path: string, signIn: SignIn): readonly string[] {
  const { region, role: own } = signIn
  const { owner, name, ids } = signIn.repository
  if (role.kind === 'sign-in')
    return [
      '# CreateProvider=false where the account has the identity provider of GitHub already',
      [
        `aws cloudformation deploy --stack-name cloud-baseline --template-file ${path} ${NAMED_IAM} --region ${region} --parameter-overrides CreateProvider=true`,
        ...(ids === null
          ? [`$(gh api repos/${owner}/${name} --jq '"OwnerId=\\(.owner.id) RepositoryId=\\(.id)"')`]
          : []),
      ].join(' '),
      ...(own.account === null
        ? [
            `${ROLE_ADDRESS}=$(aws cloudformation describe-stacks --stack-name cloud-baseline --region ${region} --query 'Stacks[0].Outputs[0].OutputValue' --output text)`,
          ]
        : []),
    ]
  const trusted = role.trusted ?? ARN
  if (!role.organization)
    return [
      `aws cloudformation deploy --stack-name cloud-baseline-read --template-file ${path} ${NAMED_IAM} --region ${region} --parameter-overrides TrustedRole=${trusted}`,
    ]
  return [
    `aws cloudformation create-stack-set --stack-set-name cloud-baseline-read --template-body file://${path} ${NAMED_IAM} --region ${region} --permission-model SERVICE_MANAGED --auto-deployment Enabled=true,RetainStacksOnAccountRemoval=false --parameters ParameterKey=TrustedRole,ParameterValue=${trusted}`,
    `aws cloudformation create-stack-instances --stack-set-name cloud-baseline-read --regions ${region} --region ${region} --deployment-targets OrganizationalUnitIds="$(aws organizations list-roots --query 'Roots[0].Id' --output text)"`,
  ]
}

function withTerraform(
  role: PlannedRole,
  path: string,
  { role: own, repository }: SignIn,
): readonly string[] {
  const folder = path.replace(/\/main\.tf$/, '')
  const trusted = role.kind === 'reading' && role.trusted === null ? ` -var trusted_role=${ARN}` : ''
  if (role.kind === 'reading')
    return [`terraform -chdir=${folder} init`, `terraform -chdir=${folder} apply${trusted}`]
  const { owner, name, ids } = repository
  const number = (field: string): string => `"$(gh api repos/${owner}/${name} --jq ${field})"`
  const numbers = ` -var owner_id=${number('.owner.id')} -var repository_id=${number('.id')}`
  return [
    `terraform -chdir=${folder} init`,
    '# create_provider=false where the account has the identity provider of GitHub already',
    `terraform -chdir=${folder} apply -var create_provider=true${ids === null ? numbers : ''}`,
    ...(own.account === null ? [`${ROLE_ADDRESS}=$(terraform -chdir=${folder} output -raw role_arn)`] : []),
  ]
}
