import type { Repository } from '../../../model/roles.ts'

/** What both kinds of templates say of the numbers that stand in the subject of newer repositories. */
export function idsWords({ owner, name }: Repository): Readonly<Record<'owner' | 'repository', string>> {
  const printed = `number that gh api repos/${owner}/${name} --jq '.owner.id, .id' prints`
  return {
    owner: `The first ${printed}. Repositories that are new or renamed since July 2026 sign in with both; others can leave them empty.`,
    repository: `The second ${printed}.`,
  }
}

export const providerWords =
  "Whether to make GitHub's identity provider. An account has it once only: false where it is there."
