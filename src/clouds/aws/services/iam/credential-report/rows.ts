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

/** Columns are found by their names, of which AWS adds new ones. Throws a MalformedAnswer. */
export function readReport(text: string, generated: unknown): ReadReport {
  const [names, ...lines] = csvRows(text)
  if (names === undefined || !names.includes('user') || !names.includes('arn')) {
    throw new MalformedAnswer('the credential report has no columns user and arn')
  }
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
    PasswordEnabled: flagOf(at('password_enabled')),
    PasswordLastUsed: timeOf(at('password_last_used')),
    PasswordLastChanged: timeOf(at('password_last_changed')),
    PasswordNextRotation: timeOf(at('password_next_rotation')),
    MFAActive: flagOf(at('mfa_active')),
    AccessKeys: [1, 2].flatMap((slot) => keyIn(slot, made, at)),
    SigningCertificates: [1, 2].filter((slot) => flagOf(at(`cert_${slot}_active`)) === true).length,
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
  if (active !== true && rotated === undefined) return []
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
function flagOf(value: string): boolean | string | undefined {
  const word = value.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : textOf(value)
}

function timeOf(value: string): Date | string | undefined {
  const text = textOf(value)
  if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text)) return text
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time
}
