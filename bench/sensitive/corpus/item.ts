import type { Dice } from '../../dice.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { SensitiveClass } from '../../../src/model/sensitive.ts'
import { service } from '../ordinary.ts'

/** What is to be found in an item. */
export interface Label {
  readonly class: SensitiveClass
  /** As it stands there: of what is packed, the whole piece of Base64. */
  readonly text: string
  /** What is packed in it. */
  readonly inner?: string
}

/** A part of a resource, in the shape of our inventory, and what is sensitive in it. */
export interface Item {
  /** What it was made by. */
  readonly template: string
  readonly value: JsonObject
  readonly labels: readonly Label[]
  /**
   * What one may report or not: addresses that nobody in particular reads, cards that only test. To report it is
   * neither right nor wrong, and counted by itself.
   */
  readonly arguable: readonly Label[]
}

type Made = Omit<Item, 'template' | 'arguable'> & Partial<Pick<Item, 'arguable'>>

/** Makes items that are alike: the name, what makes one, and how many. */
export type Template = readonly [name: string, make: (dice: Dice) => Made, count?: number]

export const label = (sensitive: SensitiveClass, text: string): Label => ({ class: sensitive, text })

/** A resource with the tag, beside tags without interest. */
export function tagged(dice: Dice, key: string, text: string, ...labels: readonly Label[]): Made {
  return { value: { tags: { Name: service(dice), [key]: text, environment: 'production' } }, labels }
}

export function described(text: string, ...labels: readonly Label[]): Made {
  return { value: { description: text }, labels }
}

export function named(text: string, ...labels: readonly Label[]): Made {
  return { value: { name: text }, labels }
}

/** A security group with a rule for one range. */
export function ruled(cidr: string, text: string, ...labels: readonly Label[]): Made {
  const range = cidr.includes(':') ? { cidr_ipv6: cidr } : { cidr_ip: cidr }
  const ranges = { [cidr.includes(':') ? 'ipv6_ranges' : 'ip_ranges']: [{ ...range, description: text }] }
  return {
    value: { group_ip_permissions: [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ...ranges }] },
    labels,
  }
}

/** The variables of a function. */
export function variables(value: Readonly<Record<string, string>>, ...labels: readonly Label[]): Made {
  return { value: { function_environment: { variables: value } }, labels }
}

/** The same as a list of pairs, as tasks of ECS have them. */
export function pairs(value: Readonly<Record<string, string>>, ...labels: readonly Label[]): Made {
  const environment = Object.entries(value).map(([name, text]) => ({ name, value: text }))
  return { value: { container_definitions: [{ name: 'app', environment }] }, labels }
}

export function parameters(value: Readonly<Record<string, string>>, ...labels: readonly Label[]): Made {
  const list = Object.entries(value).map(([key, text]) => ({ parameter_key: key, parameter_value: text }))
  return { value: { stack_parameters: list }, labels }
}

/** The user data of an instance, as its text. */
export function script(lines: readonly string[], ...labels: readonly Label[]): Made {
  return { value: { instance_user_data: `${lines.join('\n')}\n` }, labels }
}

/** The items that templates make: the same for the same seed. */
export function itemsOf(templates: readonly Template[], dice: Dice, usual: number): readonly Item[] {
  return templates.flatMap(([template, make, count = usual]) =>
    Array.from({ length: count }, () => ({ arguable: [], ...make(dice), template })),
  )
}
