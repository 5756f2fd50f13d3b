import type { Evidence } from './evidence.ts'
import type { GoneStates } from './gone.ts'
import type { Edge, EdgeType } from './resource.ts'

/** The declared type of a property: decides how the right-hand side of a predicate is read. */
export type ValueType =
  /** Text that often holds secrets: it is searched while it is read, and no file keeps it. */
  | { readonly type: 'string'; readonly secret: true }
  /** Text of a closed set. Clouds add values: one that is not among them is worth a warning, and never a fault. */
  | { readonly type: 'string'; readonly values: readonly string[] }
  | { readonly type: 'string' | 'int' | 'float' | 'boolean' | 'datetime' | 'date' | 'duration' | 'any' }
  | { readonly type: 'array'; readonly items: ValueType }
  | { readonly type: 'map'; readonly values: ValueType }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, ValueType>> }

/** What every resource has, whether or not its kind lists it. */
export const COMMON_PROPERTIES: Readonly<Record<string, ValueType>> = {
  kind: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  arn: { type: 'string' },
  tags: { type: 'map', values: { type: 'string' } },
  ctime: { type: 'datetime' },
  mtime: { type: 'datetime' },
  atime: { type: 'datetime' },
}

/** An edge that resources of a kind may declare; see Edge. */
export interface KindLink {
  readonly type: EdgeType
  readonly direction: Edge['direction']
  /** The kind at the other end. */
  readonly kind: string
  /** Whether the other end may lie in another region of the account, as with VPC peering. */
  readonly crossesScopes: boolean
}

/**
 * What pieces of evidence of one property say, in one sentence for people, such as `TCP 22 from 0.0.0.0/0`; empty where
 * it has no words for them.
 */
export type Say = (evidence: readonly Evidence[]) => string

/** How two states of a resource are compared, beyond what types say: paths of properties, which lead through lists. */
export interface Compared {
  /** What changes by itself, says why something changed, or repeats another property: it is left out. */
  readonly volatile?: readonly string[]
  /**
   * By the path of a list, the members by which an item is the same one as before, whatever else of it changes. Left out:
   * all of its texts and numbers.
   */
  readonly keys?: Readonly<Record<string, readonly string[]>>
  /** Texts, and lists of them, in which capitals do not count. */
  readonly caseless?: readonly string[]
  /** Texts that hold a JSON document: it is compared, not the text. */
  readonly documents?: readonly string[]
  /** What people call properties in sentences about changes, such as `ingress`. Left out: their names. */
  readonly called?: Readonly<Record<string, string>>
}

/** A kind of resource that this program reads. */
export interface Kind {
  /** Such as aws_ec2_security_group: begins with the id of its cloud. */
  readonly name: string
  /** What such a resource is, in a sentence. */
  readonly about?: string
  /** The service that has it, as people call it: EC2. */
  readonly service?: string
  /**
   * Base kinds that `is()` matches as well, such as security_group, aws_resource, resource. A cloud's accounts have the
   * base kind `account`, its regions `region`.
   */
  readonly bases: readonly string[]
  /** `account`: its resources belong to an account as a whole, in the region `global`; absent: to a region. */
  readonly level?: 'account'
  readonly properties: Readonly<Record<string, ValueType>>
  /** Those of the common properties that no resource of the kind has: the cloud tells nothing of the sort. */
  readonly lacks?: readonly string[]
  /** IAM actions without which resources of this kind cannot be listed; empty where none is needed. */
  readonly actions: readonly string[]
  /**
   * Properties that are read only where somebody needs them, with the IAM actions that this takes. Whoever uses one
   * asks for needOf(kind, property) beside the kind; coverage lists it under that name.
   */
  readonly costly?: Readonly<Record<string, readonly string[]>>
  /** Costly properties that are worked out of other kinds (see exposure/), each described for rule authors. */
  readonly derived?: Readonly<Record<string, string>>
  /**
   * The derived property that says whether everything that belongs to such a resource was read. Where that is not certain, a
   * search that asks for it counts on more around the resource than was found.
   */
  readonly whole?: string
  /** By property. */
  readonly say?: Readonly<Record<string, Say>>
  /** See Resource.gone; absent: what no longer exists is not listed. */
  readonly gone?: GoneStates
  /** The property with the region in which a resource of the account lies. Absent: none does. */
  readonly regionIn?: string
  readonly compared?: Compared
  /** Whether only the one account that manages an organisation has any: where none is found, it was not among those that were read. */
  readonly inOneAccount?: true
  /** Edges that its resources declare; those that others declare to it are theirs to list. */
  readonly links: readonly KindLink[]
}

/** The need for a costly property of a kind: `aws_ec2_instance.instance_user_data`. */
export function needOf(kind: string, property: string): string {
  return `${kind}.${property}`
}

/** All kinds by name. */
export type KindModel = ReadonlyMap<string, Kind>
