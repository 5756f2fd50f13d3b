/** What is asked, or given as options, as people write it. What is not there was not given. */
export interface Given {
  readonly repository?: string
  readonly repositoryIds?: string
  readonly branch?: string
  readonly githubEnvironment?: string
  readonly accounts?: string
  readonly role?: string
  readonly externalId?: string
  readonly regions?: string
  readonly productionAccounts?: string
  readonly environments?: string
  readonly pagerduty?: string
  readonly pagerdutyEndpoint?: string
  readonly signInRole?: string
  readonly signInRegion?: string
  readonly schedule?: string
  readonly templates?: string
}

/** For which tools roles are written. */
export const TEMPLATES = ['cloudformation', 'terraform', 'both', 'none'] as const

export type Answer = keyof Given

/** As options and sentences have it: `sign-in-role`. */
export function optionOf(answer: Answer): string {
  return answer.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
