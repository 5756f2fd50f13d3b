/** The role that a run begins with. */
export interface SignInRole {
  /** With its path if it has one: `team/cloud-baseline`. */
  readonly name: string
  /** Id of the account that has it; null: not known. */
  readonly account: string | null
}

/** Who signs in to it. */
export interface SignIn {
  readonly role: SignInRole
  readonly region: string
  readonly repository: Repository
  /** Only jobs of this branch, or of this environment of the repository. */
  readonly from: { readonly branch: string } | { readonly environment: string }
}

/** A repository of GitHub. */
export interface Repository {
  readonly owner: string
  readonly name: string
  /** The numbers of both; null: not known. */
  readonly ids: { readonly owner: string; readonly repository: string } | null
}

/** The variable of the shell in which the commands of the first template leave its address where that was not known. */
export const ROLE_ADDRESS = 'ROLE_ARN'

/** The tools that templates are for. */
export const ROLE_TOOLS = ['cloudformation', 'terraform'] as const

export type RoleTool = (typeof ROLE_TOOLS)[number]

export interface RoleTemplate {
  readonly tool: RoleTool
  /** Below a folder of all templates, with `/`. */
  readonly file: string
  readonly text: string
  /** What is done with it, and where: the beginning of a sentence. */
  readonly does: string
  /** For a shell. @param path of the file, as the shell takes it */
  readonly commands: (path: string) => readonly string[]
}
