import type { Account } from '../aws/account.ts'
import { awsPolicy } from '../aws/iam/aws-policies.ts'
import { addRole, addUser, allow, trustOf } from '../aws/iam/principals.ts'
import { iamState } from '../aws/iam/state.ts'
import { addGitHub } from '../aws/iam/trusted.ts'

/** A user who is an administrator, and one who can become one by a function. */
export function addProductionIdentities(account: Account): void {
  const iam = account.of(iamState)
  addUser(iam, { name: 'release-bot', attached: [awsPolicy('AdministratorAccess')] })
  addUser(iam, {
    name: 'function-developer',
    inline: { functions: allow(['lambda:CreateFunction', 'lambda:InvokeFunction', 'iam:PassRole'], '*') },
  })
  addRole(iam, {
    name: 'batch-functions',
    trust: trustOf({ Service: 'lambda.amazonaws.com' }),
    attached: [awsPolicy('AdministratorAccess')],
  })
  addGitHub(iam)
  addRole(iam, {
    name: 'github-deploy',
    trust: githubTrust(account.id, 'repo:acme/shop:ref:refs/heads/main'),
  })
}

/** A role for every repository of the owner, and one for everybody's. */
export function addStagingIdentities(account: Account): void {
  const iam = account.of(iamState)
  addGitHub(iam)
  addRole(iam, { name: 'github-preview', trust: githubTrust(account.id, 'repo:acme/*') })
  addRole(iam, { name: 'github-playground', trust: githubTrust(account.id, 'repo:*/shop:*') })
}

function githubTrust(account: string, subject: string): object {
  const issuer = 'token.actions.githubusercontent.com'
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
          StringLike: { [`${issuer}:sub`]: subject },
        },
      },
    ],
  }
}
