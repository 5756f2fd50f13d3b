import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAwsModel, type AwsModel } from '../../scripts/aws-model.ts'
import { readStep } from './script.ts'

/** What `aws` calls a service, where the SDK's package has another name. */
const PACKAGES: Readonly<Record<string, string>> = {
  configservice: 'config-service',
  events: 'eventbridge',
  logs: 'cloudwatch-logs',
  resourcegroupstaggingapi: 'resource-groups-tagging-api',
  s3api: 's3',
  s3control: 's3-control',
  secretsmanager: 'secrets-manager',
}

/** Options of every command (AWS CLI user guide, "Command line options"). */
const GLOBAL = new Set([
  'region',
  'query',
  'output',
  'profile',
  'cli-input-json',
  'no-cli-pager',
  'no-paginate',
])

/** Commands that the CLI makes of several operations, or calls otherwise than AWS's model: nothing to compare them with. */
const CUSTOM = new Set([
  's3 cp',
  's3 ls',
  's3 rm',
  's3 sync',
  'cloudtrail validate-logs',
  'configservice put-configuration-recorder',
])

/** Options that the CLI calls otherwise than AWS's model does: this one would be taken for the beginning of --endpoint-url. */
const RENAMED: Readonly<Record<string, string>> = { 'sns subscribe notification-endpoint': 'endpoint' }

/** Stands for what readers fill in. */
const BLANK = '@'

const models = new Map<string, AwsModel>()

/** What is wrong with the spelling of a command; empty where nothing is. `line`: with its placeholders. */
export function misspelled(line: string): readonly string[] {
  const step = readStep(line, '', (name) => `${BLANK}${name.replaceAll(' ', '-')}`)
  const [program, service = '', command = '', ...rest] = step?.words ?? []
  // This program's own, which test/docs and test/bundle run.
  if (program === 'npx' && service === 'cloud-baseline' && command === 'policy') return []
  if (program !== 'aws') return [`${program} is not the AWS CLI`]
  if (CUSTOM.has(`${service} ${command}`)) return []
  const folder = join('node_modules/@aws-sdk', `client-${PACKAGES[service] ?? service}`)
  if (!existsSync(folder)) return [`there is no service ${service} among the clients`]
  const operation = operationOf(folder, command)
  if (operation === undefined) return [`${service} has no command ${command}`]
  const members = inputOf(folder, operation)
  const options = rest
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2))
    .map((option) => RENAMED[`${service} ${command} ${option}`] ?? option)
  const byName = new Map([...members].map(([name, member]) => [plain(name), member]))
  const unknown = options.filter((option) => !GLOBAL.has(option) && memberOf(byName, option) === undefined)
  const given = new Set(options.map((option) => plain(option.replace(/^no-/, ''))).concat(options.map(plain)))
  const missing = options.includes('cli-input-json')
    ? []
    : [...members].filter(([name, { isRequired }]) => isRequired && !given.has(plain(name)))
  return [
    ...unknown.map((option) => `${service} ${command} has no option --${option}`),
    ...missing.map(([name]) => `${service} ${command} needs ${name}`),
    ...wrongWords(folder, byName, rest).map((word) => `${service} ${command}: no such value as ${word}`),
  ]
}

interface Member {
  readonly type: string
  readonly isRequired: boolean
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

function memberOf(members: ReadonlyMap<string, Member>, option: string): Member | undefined {
  const negated = option.startsWith('no-') ? members.get(plain(option.slice(3))) : undefined
  return members.get(plain(option)) ?? (negated?.type === 'boolean' ? negated : undefined)
}

function operationOf(folder: string, command: string): string | undefined {
  return readdirSync(join(folder, 'dist-types/commands'))
    .map((name) => name.replace(/Command\.d\.ts$/, ''))
    .find((name) => plain(name) === plain(command))
}

function inputOf(folder: string, operation: string): ReadonlyMap<string, Member> {
  const text = readFileSync(join(folder, `dist-types/commands/${operation}Command.d.ts`), 'utf8')
  const [, shape] = new RegExp(`interface ${operation}CommandInput extends (\\w+)`).exec(text) ?? []
  if (shape === undefined) return new Map()
  const shapes = join(folder, 'dist-types/models')
  const declared = readdirSync(shapes)
    .map((name) => readFileSync(join(shapes, name), 'utf8').replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, ''))
    .map(
      (all) => new RegExp(`^export interface ${shape} [^{]*\\{\\n((?: {4}.*\\n)*)\\}$`, 'm').exec(all)?.[1],
    )
    .find((body) => body !== undefined)
  const lines = (declared ?? '').matchAll(/^ {4}(\w+)(\??): (.*?)(?: \| undefined)?;$/gm)
  return new Map(
    [...lines].map(([, name = '', optional, type = '']) => [name, { type, isRequired: optional === '' }]),
  )
}

/** Words that AWS's model does not have where it has a closed set. */
function wrongWords(
  folder: string,
  members: ReadonlyMap<string, Member>,
  words: readonly string[],
): string[] {
  const model = models.get(folder) ?? readAwsModel([folder])
  models.set(folder, model)
  return words.flatMap((word, i) => {
    if (!word.startsWith('--')) return []
    const type = memberOf(members, word.slice(2))?.type.replace(/\[\]$/, '') ?? ''
    const set = model.sets.get(type)
    const value = words[i + 1] ?? ''
    return set === undefined || value.includes(BLANK) || set.includes(value) ? [] : [value]
  })
}
