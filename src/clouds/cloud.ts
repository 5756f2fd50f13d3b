import type { KnownOrganisation } from '../model/trust.ts'
import type { Deriving } from '../derive/stage.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { AccountIdentity, Collected } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import type { DerivedProperty } from '../model/derived-property.ts'
import type { Attribution } from '../model/attribution.ts'
import type { ResourceChange } from '../model/change.ts'
import type { Evidence } from '../model/evidence.ts'
import type { BrokenPermission, FindingSubject } from '../model/finding.ts'
import type { KindModel } from '../model/kind.ts'
import type { Logger } from '../model/logger.ts'
import type { RoleTemplate, SignIn, SignInRole } from '../model/roles.ts'
import type { AccountSettings, CloudAccess, Settings } from '../model/settings.ts'

/** What a cloud gives. A new one is a folder with a `cloud.ts` and a line in clouds.ts. */
export interface Cloud extends CloudAccounts {
  /** Such as aws: the names of its kinds begin with it. */
  readonly id: string
  /** As people call it. */
  readonly label: string
  /** The same of its log of calls. */
  readonly callLog: string
  /** Every kind that can be read, by name, with what is derived of it; those of accounts and regions by their bases. */
  readonly kinds: KindModel
  readonly derived: readonly DerivedProperty[]
  /** Kinds that cost money or hold data: a region without any of them is not in use. */
  readonly signsOfUse: readonly string[]
  /** The action that says which regions an account has. */
  readonly regionsAction: string
  /** What has to be made before a workflow can read it. */
  readonly roles: CloudRoles

  /**
   * Reads the accounts, scope by scope, each handed over as soon as it is finished: of an account the one with the
   * account itself first. Nothing that the cloud, the network or the credentials do is thrown: it comes as a gap.
   */
  collect(request: CollectRequest, tools: CollectTools): AsyncIterable<Collected>
  /** The accounts that `collect` would read, without reading any. */
  findAccounts(request: CollectRequest, tools: CollectTools): Promise<FoundAccounts>
  /**
   * The least policies with which the request is answered, as the cloud takes them, by who is to have them:
   * OWN_CREDENTIALS, or what the credentials lead to.
   */
  policies(request: CollectRequest): Readonly<Record<string, object>>
  /**
   * Who did what the questions are about, going by the cloud's log of calls. Worst questions first: the number of calls is
   * bounded, and so is the time. Nothing that the cloud, the network or the credentials do is thrown.
   */
  attribute(request: AttributionRequest, tools: CollectTools): Promise<Attributed>
  /** The resource's page in the cloud's console, or null where none is known. */
  consoleLink(subject: FindingSubject, account: AccountIdentity): string | null
  /** As people say it: `security group` of aws_ec2_security_group. */
  kindLabel(kind: string): string
  /** As short as it is clear in a table about this cloud. */
  actionLabel(action: string): string
}

/** What a cloud knows of roles that are still to be made. Names are those of options, for sentences. */
export interface CloudRoles {
  /** A name, with its path if it has one, or what names the account as well. Throws a UserError. */
  parseSignInRole(text: string, name: string): SignInRole
  /** The name of the role in each account. Throws a UserError: what is to be made has one name everywhere. */
  parseReadingRole(text: string, name: string): string
  /** The code of a region where a workflow can sign in. Throws a UserError. */
  parseSignInRegion(text: string, name: string): string
  /** What a workflow names the role by; null where its account is not known. */
  address(role: SignInRole, region: string): string | null
  /** What makes the roles that the request takes (see Cloud.policies), in the order in which they are made. */
  templates(request: CollectRequest, signIn: SignIn): readonly RoleTemplate[]
}

/** The holder of a policy: the credentials that the run starts with. */
export const OWN_CREDENTIALS = 'workflow'

/** What the settings ask of a cloud. */
export interface CloudAccounts {
  readonly accountIds: AccountIds
  /** Codes of the regions that it is known to have, to tell misspelt ones by. */
  readonly regions: readonly string[]
  readonly access: AccessReader
}

/** What ids of accounts look like. */
interface AccountIds {
  readonly pattern: RegExp
  /** What is expected, as a noun: `an account id of 12 digits`. */
  readonly words: string
  /** How to mend what is no id, as the rest of a sentence; empty where that is not known. */
  readonly advice: (text: string) => string
}

/** Accounts that are to be read, and what the user says of them. */
export type AccountChoice = Pick<Settings, 'access' | 'accounts' | 'organization' | 'perAccount'>

/** Tells what is wrong with the value of a key. */
type ReportKey = (key: string, sentence: string) => void

/** Reads what the user says of how accounts are opened. */
export interface AccessReader {
  /** By the names of inputs. Throws a UserError for a value that is none. */
  fromInputs(inputs: Readonly<Record<string, string>>): CloudAccess
  /** Of all accounts, by the keys of the configuration file, which its schema has checked. */
  fromFile(written: object, report: ReportKey): CloudAccess
  /** The same of one account; undefined where nothing is said. */
  ofAccount(id: string, written: object, report: ReportKey): CloudAccess | undefined
  /** What holds of both: inputs win. */
  together(inputs: CloudAccess, file: CloudAccess): CloudAccess
  /** Throws a UserError where accounts cannot be opened so. */
  check(choice: AccountChoice): void
}

/** What is to be read. */
export interface CollectRequest {
  /** Ids; empty: the credentials' own account, or the one that `access` names. */
  readonly accounts: readonly string[]
  /** Accounts that findAccounts gave to an earlier job: these are read, and `accounts` is not looked at. */
  readonly found?: readonly AccountIdentity[]
  /** What findAccounts found out then about their organisation; absent: nothing. */
  readonly organisation?: KnownOrganisation
  /** All active accounts of the credentials' organisation; `accounts` is empty then. */
  readonly organization?: boolean
  /** Patterns of accounts of the organisation that are not read. */
  readonly excludeAccounts?: readonly string[]
  /** Whether it is asked in which organisational units the organisation's accounts are. */
  readonly units?: boolean
  /** What is special about an account, by its id. */
  readonly perAccount?: Readonly<Record<string, AccountSettings>>
  readonly access: CloudAccess
  /** Patterns (see meansRegion); empty: all that are enabled in the account. */
  readonly regions: readonly string[]
  /** Names of the kinds to read beside accounts and regions, and costly properties of kinds (see needOf). */
  readonly kinds: readonly string[]
  /** What is worked out of what was read; absent: nothing. */
  readonly deriving?: Deriving
  readonly isKnown?: IsKnown
  /** Whether whoever reads is to ask who did it, too: see Cloud.attribute. */
  readonly attribution?: boolean
  /** Requests per second, account, region and service; absent: as many as there are. */
  readonly maxRate?: number
  /** Buckets per second of which settings are read, where more than one is asked of each; absent: as many as there are. */
  readonly bucketRate?: number
}

/** Accounts are opened again as they are to be read; `found` has those of the questions. */
export interface AttributionRequest extends Omit<CollectRequest, 'kinds' | 'found'> {
  readonly found: readonly AccountIdentity[]
  readonly questions: readonly AttributionQuestion[]
  /** What happened later explains nothing. */
  readonly until: Date
  /** Whether what names or finds a person is left out of the answers. */
  readonly masked: boolean
}

/** What somebody did: a finding's fault, or a change. */
export interface AttributionQuestion extends FindingSubject {
  readonly name: string
  readonly homeRegion?: string
  readonly permissions?: readonly BrokenPermission[]
  /** Empty where nothing is known of what it was. */
  readonly evidence: readonly Evidence[]
  readonly change?: ResourceChange
  /** Whether a fault was made, or also one may have been mended. */
  readonly isMending: boolean
}

export interface Attributed {
  /** In the order of the questions; null: the cloud logs no call that would tell. */
  readonly answers: readonly (Attribution | null)[]
  /** Calls that were made. */
  readonly calls: number
}

/** Whether resources of the kind are known to have been in an account and region: those with findings of the last run. */
export type IsKnown = (account: string, region: string, kind: string) => boolean

export interface CollectTools {
  readonly logger: Logger
  /** Aborting it ends the collection promptly: whatever is left becomes a gap `timeout`, or `cancelled` (see Cancelled). */
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
  /** Called once, before anything is said of them: the accounts that are read, and those of the organisation that are not. */
  readonly onFound?: (accounts: readonly AccountIdentity[], leftOut: readonly LeftOutAccount[]) => void
  /** Called once, where an organisation is read: which of its accounts are not. */
  readonly onLeftOut?: (accounts: readonly LeftOutAccount[]) => void
  /** Called whenever an account is done, after its last scope was handed over. */
  readonly onAccountEnd?: (id: string) => void
}

interface FoundAccounts {
  /** Sorted by id. That one of them opens is not known. */
  readonly accounts: readonly AccountIdentity[]
  /** Those of the organisation that are not to be read. */
  readonly leftOut: readonly LeftOutAccount[]
  /** Why it is not known which accounts there are, or what is not known of them. */
  readonly gaps: readonly Gap[]
  /** Absent: accounts were named one by one. */
  readonly organisation?: KnownOrganisation
}
