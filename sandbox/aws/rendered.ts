import type { Region } from './region.ts'
import { renderElement, type Shape } from './xml.ts'

/** XML of objects that can no longer change. Others are rendered for each answer: tests change them in place. */
const rendered = new WeakMap<object, string>()
const sealed = new WeakSet()

/** One entry of a listing. */
export function renderItem(item: object, shape: Shape): string {
  if (!sealed.has(item)) return renderElement('item', item, shape)
  let xml = rendered.get(item)
  if (xml === undefined) {
    xml = renderElement('item', item, shape)
    rendered.set(item, xml)
  }
  return xml
}

export function sealRegion(region: Region): void {
  for (const list of Object.values(region) as unknown[]) {
    if (!Array.isArray(list)) continue
    for (const item of list as object[]) {
      freezeDeep(item)
      sealed.add(item)
    }
  }
}

function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) freezeDeep(member)
}
