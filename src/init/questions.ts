import type { Asking, Choice } from '../model/asking.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { parseList } from '../settings/values.ts'
import { PARSERS, readAnswers, takesRole, USUAL } from './answers.ts'
import type { Answer, Given, TEMPLATES } from './given.ts'

/** What is asked about one answer. */
interface Question {
  readonly answer: Answer
  readonly ask: string
  readonly initial?: string
  readonly example?: string
  /** Whether nothing may be said. */
  readonly optional?: true
}

/**
 * Asks for what is not given. What is known is proposed. Rejects where the person breaks off.
 * @param known of the folder (see knownOf)
 */
export async function askFor(given: Given, known: Given, asking: Asking): Promise<Given> {
  for (const [answer, text] of Object.entries(given) as [Answer, string][])
    if (text.trim() !== '') PARSERS[answer](text.trim())
  let said: Given = given
  const isOpen = (answer: Answer): boolean => said[answer] === undefined
  const ask = async (question: Question): Promise<void> => {
    if (!isOpen(question.answer)) return
    said = { ...said, [question.answer]: await textOf(question, said, known, asking) }
  }
  const choose = async <T extends string>(answer: Answer, choice: Choice<T>): Promise<T | null> =>
    isOpen(answer) ? asking.choice(choice) : null

  await ask({
    answer: 'repository',
    ask: 'Which repository on GitHub is to scan?',
    example: 'you/infra',
    ...(known.repository === undefined ? {} : { initial: known.repository }),
  })
  const scope = await choose('accounts', ACCOUNTS)
  if (scope === 'organization') said = { ...said, accounts: 'organization' }
  if (scope === 'one')
    await ask({
      answer: 'accounts',
      ask: 'Its id? Leave it empty to set it later as a variable of the repository.',
      example: '111122223333',
      optional: true,
    })
  if (scope === 'several')
    await ask({ answer: 'accounts', ask: 'Their ids?', example: '111122223333, 444455556666' })
  await ask({
    answer: 'signInRole',
    ask: 'What is the role called that the workflow signs in to? Its name, or an ARN.',
    initial: USUAL.signInRole,
  })
  if (takesRole(PARSERS.accounts(said.accounts ?? '')))
    await ask({
      answer: 'role',
      ask: 'And the role that it assumes in each account?',
      initial: USUAL.role,
    })
  await ask({
    answer: 'productionAccounts',
    ask: 'Which accounts are production? Only they page. Ids, names, globs, or ou: with a unit.',
    example: 'shop-*, ou:Workloads/Production',
    optional: true,
  })
  await ask({
    answer: 'environments',
    ask: 'Are there other environments?',
    example: 'staging=*-staging, development=dev-*',
    optional: true,
  })
  // Nobody would be paged without production.
  if (parseList(said.productionAccounts ?? '').length > 0) await askForPagerDuty()
  await ask({
    answer: 'schedule',
    ask: 'When does the scan start? As cron, in UTC.',
    initial: USUAL.schedule,
  })
  const tool = await choose('templates', TOOLS)
  return tool === null ? said : { ...said, templates: tool }

  async function askForPagerDuty(): Promise<void> {
    const pages = await choose('pagerduty', PAGERDUTY)
    if (pages === 'no') said = { ...said, pagerduty: 'no' }
    if (pages === null || pages === 'no') return
    await ask({
      answer: 'pagerduty',
      ask: 'Which secret of the repository has the integration key?',
      initial: USUAL.pagerduty,
    })
    if (pages === 'eu' && isOpen('pagerdutyEndpoint'))
      said = { ...said, pagerdutyEndpoint: 'https://events.eu.pagerduty.com' }
  }
}

const ACCOUNTS: Choice<'one' | 'several' | 'organization'> = {
  ask: 'What is to be scanned?',
  options: [
    { value: 'one', label: 'One account' },
    { value: 'several', label: 'Several accounts' },
    { value: 'organization', label: 'All accounts of an organisation' },
  ],
}

const PAGERDUTY: Choice<'no' | 'us' | 'eu'> = {
  ask: 'Does PagerDuty page for violations in production?',
  options: [
    { value: 'no', label: 'No' },
    { value: 'us', label: 'Yes' },
    { value: 'eu', label: 'Yes, in its EU region', hint: 'the address has .eu. in it' },
  ],
}

const TOOLS: Choice<(typeof TEMPLATES)[number]> = {
  ask: 'With what do you make roles?',
  options: [
    { value: 'cloudformation', label: 'CloudFormation' },
    { value: 'terraform', label: 'Terraform' },
    { value: 'both', label: 'Either: write both' },
    { value: 'none', label: 'By hand: write neither' },
  ],
}

function textOf(
  { answer, ask, initial, example, optional }: Question,
  said: Given,
  known: Given,
  asking: Asking,
): Promise<string> {
  const check = (text: string): string | null =>
    text === '' && optional !== true
      ? 'Something has to stand here.'
      : faultOf(soFar({ ...known, ...said, [answer]: text }))
  return asking.text({
    ask,
    check,
    ...(initial === undefined ? {} : { initial }),
    ...(example === undefined ? {} : { example }),
  })
}

/** Without what depends on an answer that is still to come. */
function soFar({ pagerduty, pagerdutyEndpoint, externalId, ...others }: Given): Given {
  const pages = others.productionAccounts !== undefined && pagerduty !== undefined
  return {
    ...others,
    ...(pages ? { pagerduty } : {}),
    ...(pages && pagerdutyEndpoint !== undefined ? { pagerdutyEndpoint } : {}),
    ...(others.accounts === undefined || externalId === undefined ? {} : { externalId }),
  }
}

/** What the answers would be refused for. */
function faultOf(given: Given): string | null {
  try {
    readAnswers(given)
    return null
  } catch (error) {
    if (error instanceof UserError) return messageOf(error)
    throw error
  }
}
