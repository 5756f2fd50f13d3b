import { consoleLink } from '../../../clouds/clouds.ts'
import type { Finding, FixedFinding } from '../../../model/finding.ts'
import { code, join, link, NAME_LIMIT, safe, text, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'

/** The resource and where it is: `sg-1 web · payments · eu-west-1`. */
export function subjectOf({ accounts }: Pick<View, 'accounts'>, finding: Finding | FixedFinding): Markdown {
  const { id, name, account, region } = finding
  const place = accounts.shortLabel(account)
  const isGone = 'how' in finding && finding.how === 'deleted'
  const shown = link(code(id), isGone ? null : consoleLink(finding, accounts.get(account)))
  // What an account is called stands behind the dot already.
  const called = name === id || name === place ? shown : safe`${shown} ${text(name, NAME_LIMIT)}`
  return join([called, place, region], safe` · `)
}

/** The title of its rule; the id where this run does not have the rule. */
export function titleOf({ run }: View, id: string): Markdown {
  return text(run.rules.find((rule) => rule.id === id)?.title ?? id, 200)
}
