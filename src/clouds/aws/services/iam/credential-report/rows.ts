import { MalformedAnswer } from '../../../client/failure.ts'
import { csvRows } from './csv.ts'
import { arnParts } from '../../../reading/arn-parts.ts'

/** A row of the report as the SDK would answer it: values with types, and nothing where the report has none. */
type Row = Readonly<Record<string, unknown>>

/** How the report calls the root user. */
const ROOT = '<root_account>'

/** What the report writes where there is nothing to tell ("Getting credential reports" in the IAM user guide). */
const NOTHING: ReadonlySet<string> = new Set(['', 'N/A', 'no_information', 'not_supported'])

/** A form makes the key right after the user. */
const AT_ONCE_MS = 60_000

interface ReadReport {
  readonly Users: readonly Row[]
  /** Absent where the report has no row of root: then nothing is known of it. */
  readonly Root?: readonly Row[]
}

/** What is read of a key's slot: without it nobody could tell that there is no key from that nothing is told. */
const OF_KEYS = ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service']

/** The columns that a report has to have. `additional_credentials_info` is newer than reports that are played. */
const COLUMNS: readonly string[] = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  ...[1, 2].flatMap((slot) => OF_KEYS.map((what) => `access_key_${slot}_${what}`)),
  'cert_1_active',
  'cert_2_active',
]

/** Columns are found by their names, of which AWS adds new ones. Throws a MalformedAnswer. */
export function readReport(text: string, generated: unknown): ReadReport {
  const [names = [], ...lines] = csvRows(text)
  const missing = COLUMNS.find((name) => !names.includes(name))
  if (missing !== undefined) throw new MalformedAnswer(`the credential report has no column ${missing}`)
  const users: Row[] = []
  const root: Row[] = []
  for (const line of lines) {
    if (line.length !== names.length) {
      throw new MalformedAnswer(
        `a row of the credential report has ${line.length} of ${names.length} columns`,
      )
    }
    const told = new Map(names.map((name, index) => [name, line[index] ?? '']))
    if (told.get('user') === ROOT) root.push({ ...rowOf(told, generated), Name: 'root' })
    else users.push(rowOf(told, generated))
  }
  return { Users: users, ...(root.length === 0 ? {} : { Root: root }) }
}

function rowOf(told: ReadonlyMap<string, string>, generated: unknown): Row {
  const at = (column: string): string => told.get(column) ?? ''
  const arn = at('arn')
  const made = timeOf(at('user_creation_time'))
  return {
    User: at('user'),
    Arn: arn,
    Account: arnParts(arn)?.account,
    GeneratedTime: generated,
    UserCreationTime: made,
    // Of root the report does not say whether it has one.
    PasswordEnabled: at('password_enabled') === 'not_supported' ? undefined : flagOf(at('password_enabled')),
    PasswordLastUsed: timeOf(at('password_last_used')),
    PasswordLastChanged: timeOf(at('password_last_changed')),
    PasswordNextRotation: timeOf(at('password_next_rotation')),
    MFAActive: flagOf(at('mfa_active')),
    AccessKeys: [1, 2].flatMap((slot) => keyIn(slot, made, at)),
    SigningCertificates: countOf([1, 2].map((slot) => flagOf(at(`cert_${slot}_active`)))),
    AdditionalCredentials: textOf(at('additional_credentials_info')),
  }
}

/** A slot is empty where it is not active and nobody ever made a key in it. */
function keyIn(
  slot: number,
  made: Date | string | undefined,
  at: (column: string) => string,
): readonly Row[] {
  const active = flagOf(at(`access_key_${slot}_active`))
  const rotated = timeOf(at(`access_key_${slot}_last_rotated`))
  if (active === false && rotated === undefined) return []
  return [
    {
      Slot: slot,
      Active: active,
      LastRotated: rotated,
      MadeWithUser:
        made instanceof Date && rotated instanceof Date
          ? Math.abs(rotated.getTime() - made.getTime()) < AT_ONCE_MS
          : undefined,
      LastUsed: timeOf(at(`access_key_${slot}_last_used_date`)),
      LastUsedRegion: textOf(at(`access_key_${slot}_last_used_region`)),
      LastUsedService: textOf(at(`access_key_${slot}_last_used_service`)),
    },
  ]
}

function textOf(value: string): string | undefined {
  return NOTHING.has(value) ? undefined : value
}

/** What is neither stays as it is, for whoever expects a type to refuse it. */
function flagOf(value: string): boolean | string {
  const word = value.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : value
}

/** How many are true; one that is neither true nor false stays, for whoever expects a number to refuse it. */
function countOf(flags: readonly (boolean | string)[]): number | string {
  const strange = flags.find((one) => typeof one === 'string')
  return strange ?? flags.filter((one) => one === true).length
}

function timeOf(value: string): Date | string | undefined {
  const text = textOf(value)
  if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text)) return text
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time
}
