import { allowing, type Permissions } from './permissions.ts'

/** `steps`: actions on the target, or on something else that is named. */
export type Attempt = (
  way: string,
  target: string,
  steps: readonly (string | Grant)[],
  needsExisting?: boolean,
) => boolean

export type Grant = readonly [action: string, resource: string]

/** Give somebody a policy. */
export const GRANTS = {
  user: ['iam:attachuserpolicy', 'iam:putuserpolicy'],
  role: ['iam:attachrolepolicy', 'iam:putrolepolicy'],
} as const

/** Puts another text in place of a policy's. */
export const REWRITE = 'iam:createpolicyversion'

/** Take somebody's boundary away. */
export const UNBOUND = {
  user: 'iam:deleteuserpermissionsboundary',
  role: 'iam:deleterolepermissionsboundary',
} as const

/** Let one sign in as somebody. */
export const CREDENTIALS = ['iam:createaccesskey', 'iam:createloginprofile', 'iam:updateloginprofile']

/** Whether some policy allows the action on something: if not, nothing has to be tried. */
export function isAllowedAnywhere({ sources }: Permissions, action: string): boolean {
  return sources.some(({ document }) => allowing(document, action).length > 0)
}
