import { toYaml } from '../../../text/yaml.ts'
import { yamlText } from '../../../text/yaml-text.ts'
import type { IamPolicy } from '../least-policy/iam-policy.ts'
import {
  AUDIENCE,
  ISSUER,
  OWNER_ID,
  REPOSITORY_ID,
  type PlannedRole,
  type ReadingRolePlan,
  type SignInRolePlan,
  subjectsOf,
} from './planned-role.ts'
import { idsWords, providerWords } from './parameter-words.ts'

/** A template of CloudFormation that makes the role. */
export function cloudFormation(role: PlannedRole): string {
  return role.kind === 'sign-in' ? signInTemplate(role) : readingTemplate(role)
}

function signInTemplate(role: SignInRolePlan): string {
  const { signIn, reads } = role
  const { repository } = signIn
  const { named, numbered } = subjectsOf(signIn)
  const withIds = literal(numbered).replace(OWNER_ID, '${OwnerId}').replace(REPOSITORY_ID, '${RepositoryId}')
  const description = `The role that the workflow of ${repository.owner}/${repository.name} signs in to${reads ? ', and with which it reads this account' : ''}.`
  return `# GitHub's runner gets credentials for an hour, and no key is stored.
AWSTemplateFormatVersion: '2010-09-09'
Description: ${yamlText(description)}

Parameters:
  OwnerId:
    Type: String
    Default: ${yamlText(repository.ids?.owner ?? '')}
    AllowedPattern: ^\\d*$
    Description: ${yamlText(idsWords(repository).owner)}
  RepositoryId:
    Type: String
    Default: ${yamlText(repository.ids?.repository ?? '')}
    AllowedPattern: ^\\d*$
    Description: ${yamlText(idsWords(repository).repository)}
  CreateProvider:
    Type: String
    Default: 'true'
    AllowedValues: ['true', 'false']
    Description: ${yamlText(providerWords)}

Conditions:
  HasIds: !And
    - !Not [!Equals [!Ref OwnerId, '']]
    - !Not [!Equals [!Ref RepositoryId, '']]
  MakesProvider: !Equals [!Ref CreateProvider, 'true']

Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: MakesProvider
    # Other workflows may have begun to use it.
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      Url: https://${ISSUER}
      ClientIdList: [${AUDIENCE}]

  Role:
    Type: AWS::IAM::Role
    Properties:
${nameOf(role)}
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !If
                - MakesProvider
                - !Ref Provider
                - !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${ISSUER}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                ${ISSUER}:aud: ${AUDIENCE}
                ${ISSUER}:sub:
                  - ${yamlText(named)}
                  - !If
                    - HasIds
                    - !Sub ${yamlText(withIds)}
                    - !Ref AWS::NoValue
${policyOf(role.policy)}
${OUTPUTS}`
}

function readingTemplate(role: ReadingRolePlan): string {
  const { trusted, externalId, organization } = role
  const head = organization
    ? `# A role in every account of an organisation that only looks. Deploy it from the management account as a StackSet with
# service-managed permissions: new accounts then get it by themselves. It does not reach the management account, which
# Cloud Baseline reads with the workflow's own role.`
    : '# A role that only looks. Deploy it in each account that is to be read.'
  return `${head}
AWSTemplateFormatVersion: '2010-09-09'
Description: The role with which Cloud Baseline reads this account.

Parameters:
  TrustedRole:
    Type: String
${trusted === null ? '' : `    Default: ${yamlText(trusted)}\n`}\
    Description: ARN of the role that the workflow signs in to, such as arn:aws:iam::111122223333:role/cloud-baseline.
    AllowedPattern: ^arn:aws[a-z-]*:iam::\\d{12}:role/.+$
${
  externalId === null
    ? ''
    : `  ExternalId:
    Type: String
    Default: ${yamlText(externalId)}
    Description: What the workflow sends when it assumes the role (external-id in its configuration).
    AllowedPattern: ^[\\w+=,.@:/-]{2,1224}$
`
}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
${nameOf(role)}
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: !Ref TrustedRole
            Action: sts:AssumeRole
${
  externalId === null
    ? ''
    : `            Condition:
              StringEquals:
                sts:ExternalId: !Ref ExternalId
`
}${policyOf(role.policy)}
${OUTPUTS}`
}

function nameOf({ name, path }: PlannedRole): string {
  return `      RoleName: ${yamlText(name)}${path === '/' ? '' : `\n      Path: ${yamlText(path)}`}`
}

function policyOf(policy: IamPolicy): string {
  return `      Policies:
        - PolicyName: CloudBaseline
          PolicyDocument:
${toYaml(policy).trimEnd().replaceAll(/^/gm, ' '.repeat(12))}
`
}

const OUTPUTS = `Outputs:
  RoleArn:
    Description: What the workflow, or the role that assumes this one, names it by.
    Value: !GetAtt Role.Arn
`

/** A text inside of `!Sub` in which nothing is replaced. */
function literal(text: string): string {
  return text.replaceAll('${', () => '${!')
}
