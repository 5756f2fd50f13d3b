import { isDeepStrictEqual } from 'node:util'
import type { NamedAccount } from '../accounts/account-pattern.ts'
import { type ExceptionsOf, exceptionsOf } from '../model/exception.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Resource } from '../model/resource.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import type { LoadedRules } from '../rules/load/load.ts'
import type { CompiledException } from './compiled-exception.ts'
import type { Exceptions } from './exceptions.ts'
import { type ExceptionSubject, type Field, FIELDS } from './fields.ts'
import { expectedOf, isAsked, receivedOf } from './field-words.ts'
import type { Fit } from './fit.ts'

/** What one field of an entry says of a violation. */
export interface FieldAnswer {
  readonly field: Field['name']
  readonly fits: Fit
  readonly received: string
  readonly expected: string
  /** What keeps it from being decided, as a clause. Absent where it is. */
  readonly why?: string
}

export interface EntryAnswer {
  readonly exception: CompiledException
  /** All that the entry has. */
  readonly fields: readonly FieldAnswer[]
  readonly fits: Fit
}

/** Of a finding that is known from a report alone, these are not there to be asked. */
const OF_RESOURCE: ReadonlySet<Field['name']> = new Set(['tags', 'where'])

/**
 * What each entry says of a violation, field by field: the nearest first.
 * @param notThere why the resource itself is not there to be asked, as a clause; null: it is
 */
export function explainExceptions(
  { all }: Exceptions,
  subject: ExceptionSubject,
  notThere: string | null = null,
): readonly EntryAnswer[] {
  const answers = all.map((exception): EntryAnswer => {
    const fields = FIELDS.filter(({ name }) => isAsked(name, exception.entry)).map((field) =>
      OF_RESOURCE.has(field.name) && notThere !== null
        ? unasked(field, exception, notThere)
        : answerOf(field, exception, subject),
    )
    return { exception, fields, fits: fitOfAll(fields) }
  })
  return answers.toSorted(
    (a, b) => distanceOf(a) - distanceOf(b) || a.exception.entry.place.line - b.exception.entry.place.line,
  )
}

function answerOf(field: Field, exception: CompiledException, subject: ExceptionSubject): FieldAnswer {
  const fits = field.fits(exception, subject)
  return {
    field: field.name,
    fits,
    received: receivedOf(field.name, exception, subject),
    expected: expectedOf(field.name, exception.entry),
    ...(fits === 'unknown' ? { why: field.why(subject) } : {}),
  }
}

function unasked({ name }: Field, { entry }: CompiledException, why: string): FieldAnswer {
  return { field: name, fits: 'unknown', received: '', expected: expectedOf(name, entry), why }
}

function fitOfAll(fields: readonly FieldAnswer[]): Fit {
  if (fields.some(({ fits }) => fits === 'no')) return 'no'
  return fields.every(({ fits }) => fits === 'yes') ? 'yes' : 'unknown'
}

/** An entry that is about another rule is farther away than any that is not. */
function distanceOf({ fields }: EntryAnswer): number {
  const weights = fields.map(({ field, fits }): number => {
    if (fits === 'yes') return 0
    if (fits === 'unknown') return 1
    return field === 'rule' ? 100 : 10
  })
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** A violation as the entries were asked about it while it was found. */
export interface AskedViolation {
  readonly subject: ExceptionSubject
  readonly said: ExceptionsOf
}

/** Keeps what the entries are asked about while rules are evaluated: nobody but they sees the resources. */
export class Listener {
  readonly #isMeant: (rule: string, resource: Resource, fingerprint: string) => boolean
  readonly #asked = new Map<string, AskedViolation[]>()

  constructor(isMeant: (rule: string, resource: Resource, fingerprint: string) => boolean) {
    this.#isMeant = isMeant
  }

  /** The rules, each of which reports here what it finds. */
  among({ rules, accountRules, ...loaded }: LoadedRules): LoadedRules {
    const known = new Map<CompiledRule, CompiledRule>()
    const change = (compiled: CompiledRule): CompiledRule => {
      const heard = known.get(compiled) ?? this.#hear(compiled)
      known.set(compiled, heard)
      return heard
    }
    return { ...loaded, rules: rules.map(change), accountRules: accountRules.map(change) }
  }

  /** The resource is asked as it is, and as it were if others used it: what was decided in the end says which is meant. */
  of(violation: ExceptionsOf & { readonly fingerprint: string }): ExceptionSubject | null {
    const asked = this.#asked.get(violation.fingerprint) ?? []
    const decided = exceptionsOf(violation)
    return (asked.find(({ said }) => isDeepStrictEqual(said, decided)) ?? asked[0])?.subject ?? null
  }

  #hear(compiled: CompiledRule): CompiledRule {
    const { rule, exceptions } = compiled
    const of = (
      account: NamedAccount,
      resource: Resource,
      gapsOf: ExceptionSubject['gapsOf'],
    ): ExceptionsOf => {
      const said = exceptions?.of(account, resource, gapsOf) ?? {}
      const { region, kind, id } = resource
      const key = fingerprint({ rule: rule.id, account: account.id, region, kind, id })
      if (this.#isMeant(rule.id, resource, key)) {
        const asked = { subject: { rule, account, resource, gapsOf }, said }
        this.#asked.set(key, [...(this.#asked.get(key) ?? []), asked])
      }
      return said
    }
    return {
      ...compiled,
      exceptions: { needs: exceptions?.needs ?? [], names: exceptions?.names ?? new Set(), of },
    }
  }
}
